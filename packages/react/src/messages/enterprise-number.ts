/** An enterprise number as people read it, 0xxx.xxx.xxx. Text that doesn't hold ten digits is left as it is: what is wrong must stay to be seen. */
export function writeEnterpriseNumber(text: string): string {
  const digits = text.replaceAll(/\D/g, "");
  if (digits.length !== 10 || !/^[\d.\s]*$|^BE/i.test(text)) return text;
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1.$2.$3");
}

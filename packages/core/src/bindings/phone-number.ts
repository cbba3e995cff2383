import { defineKind, type KindDefinition } from "../values/kind-definition.ts";

/**
 * A telephone number as it is dialled: only digits count. `+32 9 111 22 33`, `0032 (0)9/111.22.33` and `09 111 22 33` are one, the trunk zero being Belgium's (ITU-T E.164, +32).
 * What holds more than a number, such as an extension or a name, is read as it stands.
 */
export const phoneNumber: KindDefinition = defineKind({
  name: "phoneNumber",
  canonical: (value) => {
    const text = String(value).trim();
    if (!/^\+?[\d\s()./-]+$/.test(text)) return text.replace(/\s+/g, " ");
    const digits = text.replace("(0)", "").replace(/\D/g, "");
    const international = text.startsWith("+") ? digits : digits.startsWith("00") ? digits.slice(2) : null;
    if (international === null) return digits;
    return international.startsWith("32") ? `0${international.slice(2).replace(/^0/, "")}` : `+${international}`;
  },
});

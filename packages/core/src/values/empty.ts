const MOST_FIELDS = 50;

function isBlank(value: unknown): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && !/[^\s\p{Cf}]/u.test(value);
}

/**
 * Whether a value says nothing: null, undefined, blank text, a list without rows, a record of which every field is blank.
 * 0, false and NaN are values.
 */
export function isEmptyValue(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return isBlank(value);
  if (value instanceof Date) return false;
  if (Array.isArray(value)) return value.length === 0;
  const names = Object.keys(value);
  return names.length <= MOST_FIELDS && names.every((name) => isBlank(Reflect.get(value, name)));
}

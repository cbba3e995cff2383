/** What the form of a template gets: it shows values and tells what they should become. */
export interface FormProps<Values> {
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly readOnly: boolean;
}

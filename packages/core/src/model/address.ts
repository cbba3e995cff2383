/** A postal address by its parts. Empty text where a part is not known; `country` is ISO 3166-1 alpha-2, upper case. */
export interface Address {
  readonly street: string;
  readonly number: string;
  readonly box: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
}

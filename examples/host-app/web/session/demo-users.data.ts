/** Who can log in, as the demo's login page tells; each password is `demo`. */
export const DEMO_USERS = [
  { login: "lies", name: "Lies Vermeire", firm: "Kantoor De Linde", role: "admin" },
  { login: "tom", name: "Tom Baert", firm: "Kantoor De Linde", role: "editor" },
  { login: "ria", name: "Ria Goossens", firm: "Kantoor De Linde", role: "viewer" },
  { login: "noor", name: "Noor Aerts", firm: "Kantoor De Berk", role: "admin" },
  { login: "bram", name: "Bram Callens", firm: "Kantoor De Eik", role: "admin" },
] as const;

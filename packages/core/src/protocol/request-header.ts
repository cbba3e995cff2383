/** The header that every call but GET, and every stream, must carry, so that another site's form can't call with the user's cookies. */
export const REQUEST_HEADER = "x-adminsync-request";

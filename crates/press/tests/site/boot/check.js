export const checked = true;

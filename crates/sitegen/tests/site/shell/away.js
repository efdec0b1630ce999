export const is = () => true;

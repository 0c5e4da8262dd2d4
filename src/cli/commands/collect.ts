export const collect = (_: object, __: object): Promise<0> => Promise.resolve(0);

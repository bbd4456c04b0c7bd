/** Data as JSON, by what it holds alone: an old Prototype gives arrays and strings a `toJSON` that would have its way. */
export const plainJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });

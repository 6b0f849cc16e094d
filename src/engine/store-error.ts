/** Content that a policy store cannot have. `path` says which entry, e.g. `principals.arn:aws:iam::111122223333:user/alice.groups.0`. */
export class StoreError extends Error {
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(path === "" ? `invalid store: ${problem}` : `invalid store: \`${path}\`: ${problem}`, options);
    this.name = "StoreError";
    this.path = path;
  }
}

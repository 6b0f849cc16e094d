// `npm run demo`: builds the examples of this folder into IAM JSON, asks one question and prints why the answer is what it is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = "dist/cli/main.js";

if (!existsSync(`${root}/${cli}`)) {
  console.error("tagward is not built yet: npm ci");
  process.exit(2);
}

/** Shows the command as a reader would type it, runs it, and hands its exit code back. */
function tagward(...args) {
  console.log(`$ tagward ${args.map((arg) => (/[\s*]/.test(arg) ? `'${arg}'` : arg)).join(" ")}`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" });
  console.log();
  return status;
}

const built = tagward("build", "docs/examples/cognito", "--out", "dist/examples");
if (built !== 0) process.exit(built ?? 70);

const pool = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_Acme1";
const allowed = tagward(
  "eval",
  ...["--policies", "docs/examples/cognito/01-tenant-admin.abac"],
  ...["--principal", "arn:aws:iam::111122223333:role/admin", "--principal-tag", "tenant=acme"],
  ...["--action", "cognito-idp:AdminGetUser", "--resource", pool, "--resource-tag", "tenant=acme"],
);
process.exit(allowed ?? 70);

/** Input and output in pieces, for what does not fit in memory. */
export interface Streams {
  /** The bytes of stdin. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Writes to stdout and waits until it takes more; `false` when nobody reads it any more. */
  write(text: string): Promise<boolean>;
  /** stderr is a terminal, so that progress may be shown on it. */
  readonly progress: boolean;
}

/** What a command may touch of the process: tests pass their own. stdout carries only the answer; hints and progress go to stderr. */
export interface Io {
  readonly cwd: string;
  /** Whether stdout / stderr get colour. */
  readonly colorOut: boolean;
  readonly colorErr: boolean;
  readonly columns: number;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** Absent: `stdin` and `out` have to do. */
  readonly streams?: Streams;
}

/** Colour for a terminal only, and not where `NO_COLOR`, `TERM=dumb` or a pipe says otherwise; `FORCE_COLOR` wins. */
export function wantsColor(stream: { readonly isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "" && env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  const { textOf } = await import("./files.js");
  return textOf(Buffer.concat(chunks), "stdin");
}

/** Resolves when the text was handed on, so that a slow reader slows the writer down. */
function writeTo(stream: NodeJS.WritableStream & { readonly destroyed?: boolean }, text: string): Promise<boolean> {
  if (text === "") return Promise.resolve(true);
  return new Promise((resolve) => {
    stream.write(text, (error) => resolve(error === undefined || error === null));
  });
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    colorOut: wantsColor(process.stdout, process.env),
    colorErr: wantsColor(process.stderr, process.env),
    columns: process.stdout.columns ?? 100,
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readStdin,
    streams: {
      stdin: () => process.stdin as AsyncIterable<Uint8Array>,
      write: (text) => writeTo(process.stdout, text),
      progress: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
    },
  };
}

/** A line on a terminal that says how far a batch is. Nothing where stderr is no terminal. */
import type { Io } from "../io.js";
import type { BatchInput } from "./input.js";

export interface Progress {
  readonly show: (requests: number) => void;
  readonly clear: () => void;
}

const width = 30;
const pause = 100;
const silent: Progress = { show: () => undefined, clear: () => undefined };

export function progressOf({ size, read }: BatchInput, io: Io): Progress {
  if (io.streams?.progress !== true) return silent;
  let last = 0;
  return {
    show: (requests) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      io.err(`\r${progressLine(requests, size === undefined ? undefined : read() / Math.max(size, 1))}\u001b[K`);
    },
    clear: () => io.err("\r\u001b[K"),
  };
}

/** `share`: how much of the input was read, from 0 to 1; `undefined` when its size is not known. */
export function progressLine(requests: number, share: number | undefined): string {
  const count = `${requests.toLocaleString("en-US")} requests`;
  if (share === undefined) return count;
  const full = Math.round(Math.min(share, 1) * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}] ${Math.floor(Math.min(share, 1) * 100)} %  ${count}`;
}

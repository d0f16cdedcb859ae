/**
 * Preloaded into a server (`node --import`) that is fuzzed. Each look at the clock takes a while, so that limits to how
 * fast one may be let nearly everything through to what lies behind them; and whatever holds the event loop is told.
 * Processor time is measured, not time that passes: others use this machine too.
 */
import { isMainThread } from "node:worker_threads";

/** A command looks a few times: after each, the next is within every rate. */
const A_LOOK_TAKES_MS = 300;
/** What is shorter nobody asks about. */
const WORTH_TELLING_MS = 5;

if (isMainThread) {
  const now = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => {
    ahead += A_LOOK_TAKES_MS;
    return now() + ahead;
  };

  let last = process.threadCpuUsage();
  setInterval(() => {
    const used = process.threadCpuUsage();
    const held = (used.user + used.system - last.user - last.system) / 1_000;
    last = used;
    if (held >= WORTH_TELLING_MS) process.stdout.write(`held ${held.toFixed(1)}\n`);
  }, 1).unref();

  process.on("SIGUSR2", () => {
    for (let round = 0; round < 2; round++) globalThis.gc?.();
    last = process.threadCpuUsage(); // collecting by order is nobody's message
    process.stdout.write(`rss ${process.memoryUsage.rss()}\n`);
  });
}

/** What a process used since the reading before it. */
export interface GaugeReading {
  /** The first reading is 1. */
  readonly n: number;
  /** Seconds of CPU, of all its threads. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly elapsed: number;
  /** Milliseconds that a timer fired late: 99th percentile and worst. */
  readonly loop: { readonly p99: number; readonly max: number };
  /** Bytes of memory it held at most. */
  readonly peakRss: number;
  /** Bytes of memory it holds now. */
  readonly rss: number;
  /** Bytes in use on its heap and outside it, after a collection. */
  readonly used: number;
}

import { fields, lists, record } from "../cases/records.mjs";

const ROUNDS = 5;
const LEAST = 150;
/** The edit distance of 2,000 rows in another order takes more memory than Node gives. */
const TOO_MUCH = { rfc6902: ["large"] };

const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** Time of this thread on a processor, in milliseconds: what else the machine does counts less than by the clock on the wall. */
function spent() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds a record; all are copied anew first. */
function timeOf({ compareRecord }, records, least) {
  let [time, count] = [0, 0];
  do {
    const fresh = structuredClone(records);
    const start = spent();
    for (const { template, source } of fresh) compareRecord({ fields, lists, template, source });
    time += spent() - start;
    count += fresh.length;
  } while (time < least);
  return time / count;
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

/** Three jobs: one client, one with 2,000 people, and a night of 10,000 clients of which one in ten changed. Rounds of all, one after the other; the median counts. */
export function measureSpeed(contestants) {
  const jobs = {
    small: [many(200, (index) => record(5, 2, index + 1)), LEAST],
    large: [many(4, (index) => record(2000, 2, index + 1)), 0],
    night: [many(10_000, (index) => record(5, index % 10 === 0 ? 2 : 0, index)), 0],
  };
  const times = new Map(contestants.map(({ name }) => [name, { small: [], large: [], night: [] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      const mine = times.get(contestant.name);
      for (const [job, [records, least]] of Object.entries(jobs)) {
        if (!TOO_MUCH[contestant.name]?.includes(job)) mine[job].push(timeOf(contestant, records, least));
      }
    }
  }
  return contestants.map(({ name, rows }) => {
    const mine = Object.entries(times.get(name)).map(([job, all]) => [job, median(all)]);
    return { name, rows, ...Object.fromEntries(mine) };
  });
}

import { describe, expect, it } from 'vitest';
import { wrkFigures } from './wrk-figures.ts';

const PRINTED = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.03ms    1.11ms  21.13ms   79.57%
    Req/Sec    15.72k     1.02k   18.11k    68.00%
  Latency Distribution
     50%  850.00us
     75%    2.63ms
     90%    3.41ms
     99%    1.20s
  156512 requests in 5.01s, 3.05GB read
Requests/sec:  31240.12
Transfer/sec:    623.43MB
`;

describe('the figures of a load test', () => {
  it('are converted to milliseconds from every unit that wrk prints', () => {
    expect(wrkFigures(PRINTED)).toEqual({ perSecond: 31240.12, p50: 0.85, p99: 1200, failed: 0 });
  });

  it('count socket errors and responses other than 2xx and 3xx', () => {
    const broken = `${PRINTED}  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n`;
    expect(wrkFigures(broken).failed).toBe(15);
  });

  it('throw an error for other output', () => {
    expect(() => wrkFigures('unable to connect')).toThrow('Requests');
  });
});

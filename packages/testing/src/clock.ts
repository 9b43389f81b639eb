/** A clock that stands still until a test moves it. Integer milliseconds. */
export class FakeClock {
  now: number;
  constructor(start: number) {
    this.now = start;
  }
  advance(ms: number): void {
    this.now += ms;
  }
}

/** Turns of a loop between two looks at the clock. */
const TURNS = 1024;

/** The one mutant that is awake in a process, and which of them the code came by. */
export class MutantSwitch {
  private awake = 0;
  private deadline = Number.POSITIVE_INFINITY;
  private turns = 0;
  private readonly reached = new Set<number>();
  private readonly renewals: (() => void)[] = [];

  /** Asked by the code in the place of each mutant. */
  isAwake(id: number): boolean {
    this.reached.add(id);
    return id === this.awake;
  }

  /** Told by each turn of a loop. Throws an Error where a mutant is given no more time. */
  turn(): void {
    if (++this.turns % TURNS === 0 && performance.now() > this.deadline) throw new Error('the mutant loops');
  }

  /** Told by a module how its constants are worked out again. */
  renewBy(renew: () => void): void {
    this.renewals.push(renew);
  }

  /** Wakes a mutant for at most so many milliseconds. What its modules work out as they load may throw anything. */
  wake(id: number, milliseconds: number): void {
    this.awake = id;
    this.deadline = performance.now() + milliseconds;
    this.renew();
  }

  /** Puts the mutant to sleep. */
  sleep(): void {
    this.awake = 0;
    this.deadline = Number.POSITIVE_INFINITY;
    this.renew();
    this.reached.clear();
  }

  /** The mutants that the code came by since the last was put to sleep. */
  takeReached(): number[] {
    return [...this.reached];
  }

  private renew(): void {
    for (const renew of this.renewals) renew();
  }
}

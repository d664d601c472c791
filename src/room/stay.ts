/** A listener's stay in the room of a web call, from joining it to the end of the call. */
import type { Log } from '../report/log.ts';
import type { RoomAccess } from '../vaani/answers.ts';
import type { Clock } from '../wait.ts';
import { type RoomEvent, requests } from './messages.ts';
import { nothingSeen, observe, type Seen } from './seen.ts';
import { openSignalling, type Signalling, whyNotOpened } from './signalling.ts';
import { openSound, type Sound } from './sound.ts';

export type StayEnd =
  /** The agent left, or the service closed the room. */
  | { readonly kind: 'over'; readonly at: number }
  /** The time of the call was up, and we left: that ends it. */
  | { readonly kind: 'left'; readonly at: number }
  /** We were in the room, and no agent came. */
  | { readonly kind: 'no-agent' }
  /** The room did not open. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The connection is gone; the call may go on. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'cancelled' };

export interface Stay {
  readonly seen: Seen;
  readonly end: StayEnd;
  /** Whether sound could come in. Without it an agent may have waited for a listener and said nothing. */
  readonly hadSound: boolean;
}

/** Milliseconds. */
export interface StayLimits {
  /** How long a room may take to open. */
  readonly opening: number;
  /** How long after the opening an agent may join. */
  readonly agent: number;
  /** How long after the agent's joining the call may go on. */
  readonly call: number;
  /** How long all of it may take, from now. */
  readonly whole: number;
}

interface StayService {
  readonly clock: Clock;
  readonly log: Log;
  readonly signal?: AbortSignal | undefined;
  /** Told when something is seen for the first time. */
  readonly tell: (what: 'agent joined' | 'agent speaks') => void;
}

/** An agent that hands over to another one leaves before that one comes. */
const handover = 3_000;

/**
 * Joins once and never again: where a room has closed in the meantime, joining would open a new one and call another agent
 * into it.
 */
export async function stayInRoom(
  access: RoomAccess,
  limits: StayLimits,
  service: StayService,
): Promise<Stay> {
  const stay = new StayInRoom(access, limits, service);
  const end = await stay.end;
  await stay.leave();
  const { seen, hadSound } = stay;
  if (end.kind !== 'refused') return { seen, hadSound, end };
  const reason = await whyNotOpened(access);
  return { seen, hadSound, end: { ...end, reason } };
}

class StayInRoom {
  seen: Seen = nothingSeen;
  hadSound = false;
  readonly end: Promise<StayEnd>;
  readonly #limits: StayLimits;
  readonly #service: StayService;
  readonly #access: RoomAccess;
  readonly #signalling: Signalling;
  readonly #over = new AbortController();
  #finish: (end: StayEnd) => void = () => {};
  #isOpen = false;
  /** Null where it could not be opened: then the stay goes on without. */
  #sound: Promise<Sound | null> = Promise.resolve(null);

  constructor(access: RoomAccess, limits: StayLimits, service: StayService) {
    this.#access = access;
    this.#limits = limits;
    this.#service = service;
    this.end = new Promise((resolve) => {
      this.#finish = resolve;
    });
    const { signal } = service;
    const cancel = () => this.#finish({ kind: 'cancelled' });
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true, signal: this.#over.signal });
    this.#after(limits.opening, () => (this.#isOpen ? null : { kind: 'refused', reason: '' }));
    this.#after(limits.whole, () => this.#leftNow());
    this.#signalling = openSignalling(access, {
      onEvent: (event) => this.#take(event),
      onClose: () =>
        this.#finish(
          this.#isOpen
            ? { kind: 'lost', reason: 'the connection broke off' }
            : { kind: 'refused', reason: '' },
        ),
    });
  }

  /** Says goodbye, which ends the call where it still goes on. */
  async leave(): Promise<void> {
    this.#over.abort();
    this.#signalling.send(requests.leave());
    this.#signalling.close();
    const sound = await this.#sound;
    await sound?.close().catch(() => {});
  }

  #take(event: RoomEvent): void {
    const { clock } = this.#service;
    const before = this.seen;
    this.seen = observe(before, event, clock.now());
    this.#tell(before);
    switch (event.kind) {
      case 'joined':
        if (!this.#isOpen) this.#open(event);
        break;
      case 'offer':
        void this.#sound.then((sound) => sound?.offer(event.sdp));
        break;
      case 'candidate':
        void this.#sound.then((sound) => sound?.candidate(event.candidate));
        break;
      case 'goodbye':
        this.#finish(this.#endOf(event.reason));
    }
    if (before.agentLeftAt === null && this.seen.agentLeftAt !== null) this.#expectHandover();
  }

  #open({ iceServers, pingEvery }: Extract<RoomEvent, { kind: 'joined' }>): void {
    const { agent } = this.#limits;
    this.#isOpen = true;
    this.#sound = openSound({
      url: this.#access.url,
      iceServers,
      send: (message) => this.#signalling.send(message),
      onState: (state) => this.#hear(state),
    }).catch(() => {
      this.#hear('failed');
      return null;
    });
    this.#after(agent, () => (this.seen.agentJoinedAt === null ? { kind: 'no-agent' } : null));
    if (pingEvery > 0) void this.#ping(pingEvery);
  }

  #tell(before: Seen): void {
    const { tell } = this.#service;
    const { agentJoinedAt, firstWordAt } = this.seen;
    if (before.agentJoinedAt === null && agentJoinedAt !== null) {
      tell('agent joined');
      this.#after(this.#limits.call, () => this.#leftNow());
    }
    if (before.firstWordAt === null && firstWordAt !== null) tell('agent speaks');
  }

  #hear(state: 'connected' | 'failed'): void {
    if (state === 'connected') {
      this.hadSound = true;
      return;
    }
    if (this.hadSound || this.#over.signal.aborted) return;
    this.#service.log.warning(
      'No sound comes in from the room: a firewall of the runner may keep out WebRTC (UDP). The agent may wait for a listener and say nothing.',
      'Web call without sound',
    );
  }

  #endOf(reason: Extract<RoomEvent, { kind: 'goodbye' }>['reason']): StayEnd {
    if (reason === 'over') return { kind: 'over', at: this.#service.clock.now() };
    return {
      kind: 'lost',
      reason: reason === 'no-media' ? 'no sound could be sent to it' : 'the server closed it',
    };
  }

  #leftNow(): StayEnd {
    return { kind: 'left', at: this.#service.clock.now() };
  }

  #expectHandover(): void {
    this.#after(handover, () => {
      const { agentLeftAt } = this.seen;
      return agentLeftAt === null ? null : { kind: 'over', at: agentLeftAt };
    });
  }

  /** @param end is asked then; null when the stay goes on */
  #after(milliseconds: number, end: () => StayEnd | null): void {
    const { signal } = this.#over;
    void this.#service.clock.sleep(milliseconds, signal).then(() => {
      const found = signal.aborted ? null : end();
      if (found !== null) this.#finish(found);
    });
  }

  async #ping(every: number): Promise<void> {
    const { signal } = this.#over;
    const { clock } = this.#service;
    while (!signal.aborted) {
      this.#signalling.send(requests.ping(clock.now()));
      await clock.sleep(every, signal);
    }
  }
}

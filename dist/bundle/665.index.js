"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

/***/ 70665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stayInRoom: function() { return /* binding */ stayInRoom; }
});

// EXTERNAL MODULE: ./node_modules/@livekit/protocol/dist/index.mjs + 28 modules
var dist = __webpack_require__(86665);
// EXTERNAL MODULE: ./lib/vaani/reading.js
var reading = __webpack_require__(17538);
;// CONCATENATED MODULE: ./lib/room/messages.js


function readMessage(bytes) {
    let message;
    try {
        message = dist.SignalResponse.fromBinary(bytes).message;
    }
    catch {
        return null;
    }
    switch (message.case) {
        case 'join': {
            const { otherParticipants, iceServers, pingInterval } = message.value;
            return {
                kind: 'joined',
                participants: otherParticipants.map(participantOf),
                iceServers: iceServers.flatMap(({ urls, username, credential }) => urls.map((url) => ({ urls: url, username, credential }))),
                pingEvery: pingInterval * 1000,
            };
        }
        case 'update':
            return {
                kind: 'participants',
                participants: message.value.participants.map(participantOf),
            };
        case 'speakersChanged': {
            const active = message.value.speakers.filter((speaker) => speaker.active);
            return { kind: 'speaking', ids: active.map(({ sid }) => sid) };
        }
        case 'offer':
            return { kind: 'offer', sdp: message.value.sdp };
        case 'trickle':
            return message.value.target === dist.SignalTarget.SUBSCRIBER
                ? candidateOf(message.value.candidateInit)
                : null;
        case 'leave':
            return { kind: 'goodbye', reason: goodbyes.get(message.value.reason) ?? 'other' };
        default:
            return null;
    }
}
const goodbyes = new Map([
    [dist.DisconnectReason.ROOM_DELETED, 'over'],
    [dist.DisconnectReason.ROOM_CLOSED, 'over'],
    [dist.DisconnectReason.PARTICIPANT_REMOVED, 'over'],
    [dist.DisconnectReason.JOIN_FAILURE, 'no-media'],
]);
function participantOf(info) {
    const { kind, identity, attributes, tracks } = info;
    const speaks = tracks.some(({ type }) => type === dist.TrackType.AUDIO);
    const isAgent = kind === dist.ParticipantInfo_Kind.AGENT ||
        (kind === dist.ParticipantInfo_Kind.STANDARD &&
            (attributes['lk.agent.state'] !== undefined || /^agent\b/i.test(identity) || speaks));
    return {
        id: info.sid,
        isAgent,
        isPresent: info.state !== dist.ParticipantInfo_State.DISCONNECTED,
    };
}
function candidateOf(json) {
    const fields = (0,reading/* parseJson */.qF)(json);
    if (!(0,reading/* isFields */.Ce)(fields) || typeof fields.candidate !== 'string')
        return null;
    const { candidate, sdpMid, sdpMLineIndex } = fields;
    return {
        kind: 'candidate',
        candidate: {
            candidate,
            sdpMid: typeof sdpMid === 'string' ? sdpMid : null,
            sdpMLineIndex: typeof sdpMLineIndex === 'number' ? sdpMLineIndex : null,
        },
    };
}
const requests = {
    answer: (sdp) => written({ case: 'answer', value: new dist.SessionDescription({ type: 'answer', sdp }) }),
    candidate: (candidate) => written({
        case: 'trickle',
        value: new dist.TrickleRequest({
            candidateInit: JSON.stringify(candidate),
            target: dist.SignalTarget.SUBSCRIBER,
        }),
    }),
    ping: (now) => written({ case: 'pingReq', value: new dist.Ping({ timestamp: BigInt(now) }) }),
    leave: () => written({
        case: 'leave',
        value: new dist.LeaveRequest({ reason: dist.DisconnectReason.CLIENT_INITIATED }),
    }),
};
function written(message) {
    return new dist.SignalRequest({ message }).toBinary();
}

;// CONCATENATED MODULE: ./lib/room/seen.js
const nothingSeen = {
    agentJoinedAt: null,
    firstWordAt: null,
    agentLeftAt: null,
    agents: [],
};
function observe(seen, event, at) {
    switch (event.kind) {
        case 'joined':
        case 'participants':
            return event.participants.reduce((before, one) => observeParticipant(before, one, at), seen);
        case 'speaking':
            return event.ids.some((id) => seen.agents.includes(id))
                ? { ...seen, firstWordAt: seen.firstWordAt ?? at }
                : seen;
        default:
            return seen;
    }
}
function observeParticipant(seen, { id, isAgent, isPresent }, at) {
    const others = seen.agents.filter((agent) => agent !== id);
    if (isAgent && isPresent) {
        return {
            ...seen,
            agents: [...others, id],
            agentJoinedAt: seen.agentJoinedAt ?? at,
            agentLeftAt: null,
        };
    }
    const wasLast = others.length === 0 && seen.agents.length > 0;
    return isPresent
        ? seen
        : { ...seen, agents: others, agentLeftAt: wasLast ? at : seen.agentLeftAt };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/vaani/http.js
var http = __webpack_require__(52568);
;// CONCATENATED MODULE: ./lib/room/signalling.js



const largestMessage = 4_000_000;
function openSignalling({ url, token }, listener) {
    const dispatcher = uncompressed((0,http/* dispatcherFor */.tR)(url));
    const address = roomAddress(url, 'rtc', { auto_subscribe: '1', protocol: '15', sdk: 'node' });
    const headers = { authorization: `Bearer ${token}` };
    const socket = new undici.WebSocket(address, { dispatcher, headers });
    socket.binaryType = 'arraybuffer';
    let closed = false;
    const onClose = () => {
        if (closed)
            return;
        closed = true;
        void dispatcher.destroy().catch(() => { });
        listener.onClose();
    };
    socket.addEventListener('message', ({ data }) => {
        if (!(data instanceof ArrayBuffer) || data.byteLength > largestMessage)
            return;
        const event = readMessage(new Uint8Array(data));
        if (event !== null)
            listener.onEvent(event);
    });
    socket.addEventListener('close', onClose);
    socket.addEventListener('error', onClose);
    return {
        send: (message) => {
            if (socket.readyState === undici.WebSocket.OPEN)
                socket.send(message);
        },
        close: () => socket.close(),
    };
}
async function whyNotOpened({ url, token }) {
    const dispatcher = (0,http/* dispatcherFor */.tR)(url);
    try {
        const address = roomAddress(url, 'rtc/validate', {}).replace(/^ws/, 'http');
        const { statusCode, body } = await (0,undici.request)(address, {
            dispatcher,
            headers: { authorization: `Bearer ${token}` },
            signal: AbortSignal.timeout(5_000),
        });
        await body.dump();
        return statusCode < 300
            ? 'accepts the token, but not the connection'
            : `answers ${statusCode} to the token of the call`;
    }
    catch {
        return 'cannot be reached';
    }
    finally {
        await dispatcher.destroy().catch(() => { });
    }
}
function roomAddress(url, path, query) {
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/${path}`;
    address.search = new URLSearchParams(query).toString();
    return address.href;
}
function uncompressed(dispatcher) {
    return dispatcher.compose((dispatch) => (options, handler) => {
        const headers = options.headers;
        delete headers?.['sec-websocket-extensions'];
        return dispatch(options, handler);
    });
}

;// CONCATENATED MODULE: ./lib/room/sound.js


async function openSound({ url, iceServers, send, onState }) {
    const { RTCPeerConnection } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 61784));
    const peer = new RTCPeerConnection({
        iceServers: iceServers.map((server) => ({ ...server })),
        ...((0,http/* isLoopback */.U9)(url) ? { iceAdditionalHostAddresses: ['127.0.0.1'] } : {}),
    });
    peer.connectionStateChange.subscribe((state) => {
        if (state === 'connected' || state === 'failed')
            onState(state);
    });
    peer.onIceCandidate.subscribe((found) => {
        if (found === undefined)
            return;
        const { candidate, sdpMid = null, sdpMLineIndex = null } = found;
        send(requests.candidate({ candidate, sdpMid, sdpMLineIndex }));
    });
    const early = [];
    let isOffered = false;
    let work = Promise.resolve();
    const then = (step) => {
        work = work.then(step).then(() => { }, () => onState('failed'));
    };
    const add = (candidate) => then(() => peer.addIceCandidate(candidate));
    return {
        offer: (sdp) => {
            then(async () => {
                await peer.setRemoteDescription({ type: 'offer', sdp });
                await peer.setLocalDescription(await peer.createAnswer());
                send(requests.answer(peer.localDescription?.sdp ?? ''));
            });
            isOffered = true;
            for (const candidate of early.splice(0))
                add(candidate);
        },
        candidate: (candidate) => {
            if (isOffered)
                add(candidate);
            else
                early.push(candidate);
        },
        close: () => peer.close(),
    };
}

;// CONCATENATED MODULE: ./lib/room/stay.js




const handover = 3_000;
async function stayInRoom(access, limits, service) {
    const stay = new StayInRoom(access, limits, service);
    const end = await stay.end;
    await stay.leave();
    const { seen, hadSound } = stay;
    if (end.kind !== 'refused')
        return { seen, hadSound, end };
    const reason = await whyNotOpened(access);
    return { seen, hadSound, end: { ...end, reason } };
}
class StayInRoom {
    seen = nothingSeen;
    hadSound = false;
    end;
    #limits;
    #service;
    #access;
    #signalling;
    #over = new AbortController();
    #finish = () => { };
    #isOpen = false;
    #sound = Promise.resolve(null);
    constructor(access, limits, service) {
        this.#access = access;
        this.#limits = limits;
        this.#service = service;
        this.end = new Promise((resolve) => {
            this.#finish = resolve;
        });
        const { signal } = service;
        const cancel = () => this.#finish({ kind: 'cancelled' });
        if (signal?.aborted)
            cancel();
        signal?.addEventListener('abort', cancel, { once: true, signal: this.#over.signal });
        this.#after(limits.opening, () => (this.#isOpen ? null : { kind: 'refused', reason: '' }));
        this.#after(limits.whole, () => this.#leftNow());
        this.#signalling = openSignalling(access, {
            onEvent: (event) => this.#take(event),
            onClose: () => this.#finish(this.#isOpen
                ? { kind: 'lost', reason: 'the connection broke off' }
                : { kind: 'refused', reason: '' }),
        });
    }
    async leave() {
        this.#over.abort();
        this.#signalling.send(requests.leave());
        this.#signalling.close();
        const sound = await this.#sound;
        await sound?.close().catch(() => { });
    }
    #take(event) {
        const { clock } = this.#service;
        const before = this.seen;
        this.seen = observe(before, event, clock.now());
        this.#tell(before);
        switch (event.kind) {
            case 'joined':
                if (!this.#isOpen)
                    this.#open(event);
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
        if (before.agentLeftAt === null && this.seen.agentLeftAt !== null)
            this.#expectHandover();
    }
    #open({ iceServers, pingEvery }) {
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
        if (pingEvery > 0)
            void this.#ping(pingEvery);
    }
    #tell(before) {
        const { tell } = this.#service;
        const { agentJoinedAt, firstWordAt } = this.seen;
        if (before.agentJoinedAt === null && agentJoinedAt !== null) {
            tell('agent joined');
            this.#after(this.#limits.call, () => this.#leftNow());
        }
        if (before.firstWordAt === null && firstWordAt !== null)
            tell('agent speaks');
    }
    #hear(state) {
        if (state === 'connected') {
            this.hadSound = true;
            return;
        }
        if (this.hadSound || this.#over.signal.aborted)
            return;
        this.#service.log.warning('No sound comes in from the room: a firewall of the runner may keep out WebRTC (UDP). The agent may wait for a listener and say nothing.', 'Web call without sound');
    }
    #endOf(reason) {
        if (reason === 'over')
            return { kind: 'over', at: this.#service.clock.now() };
        return {
            kind: 'lost',
            reason: reason === 'no-media' ? 'no sound could be sent to it' : 'the server closed it',
        };
    }
    #leftNow() {
        return { kind: 'left', at: this.#service.clock.now() };
    }
    #expectHandover() {
        this.#after(handover, () => {
            const { agentLeftAt } = this.seen;
            return agentLeftAt === null ? null : { kind: 'over', at: agentLeftAt };
        });
    }
    #after(milliseconds, end) {
        const { signal } = this.#over;
        void this.#service.clock.sleep(milliseconds, signal).then(() => {
            const found = signal.aborted ? null : end();
            if (found !== null)
                this.#finish(found);
        });
    }
    async #ping(every) {
        const { signal } = this.#over;
        const { clock } = this.#service;
        while (!signal.aborted) {
            this.#signalling.send(requests.ping(clock.now()));
            await clock.sleep(every, signal);
        }
    }
}


/***/ })

};
;
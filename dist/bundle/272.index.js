"use strict";
exports.id = 272;
exports.ids = [272];
exports.modules = {

/***/ 56272:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ startEmulator; }
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/emulator/clock.js
function createClock(speed, now) {
    return {
        now,
        elapsed: (since) => ((now() - since) / 1000) * speed,
        secondsIn: (milliseconds) => (milliseconds / 1000) * speed,
        until: (since, seconds) => Math.max(0, since + (seconds * 1000) / speed - now()),
    };
}

// EXTERNAL MODULE: ./lib/emulator/service/calls.js
var calls = __webpack_require__(33047);
;// CONCATENATED MODULE: ./lib/emulator/room/packages.js
async function loadRoomPackages() {
    const [protocol, werift] = await Promise.all([__webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 86665)), __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 61784))]);
    return { protocol, werift };
}

;// CONCATENATED MODULE: ./lib/emulator/server/timeline.js

const publishedAfter = 0.3;
const lettersPerSecond = 14;
const shortestTurn = 1;
const longestTurn = 6;
const pauseBetween = 0.5;
const longestNap = 25;
function momentsOf(call) {
    const { answered, ended } = call.course;
    const start = (0,calls/* talkStart */.Dl)(call);
    const turns = start === null ? [] : (0,calls/* spokenTurns */.lC)(call);
    const moments = [];
    if (answered !== null)
        moments.push({ at: answered, kind: 'answered' });
    if (answered !== null && call.medium === 'web') {
        moments.push({ at: answered + publishedAfter, kind: 'published' });
    }
    for (const [index, turn] of turns.entries()) {
        const at = (start ?? 0) + turn.at;
        const next = turns[index + 1];
        const spoken = Math.min(Math.max(turn.text.length / lettersPerSecond, shortestTurn), longestTurn, next === undefined ? longestTurn : next.at - turn.at - pauseBetween);
        moments.push({ at, kind: 'turn', turn, index }, { at: at + spoken, kind: 'turn-over' });
    }
    if (ended === null)
        return moments;
    return [...moments.filter(({ at }) => at <= ended), { at: ended, kind: 'ended' }];
}
function attend({ find, passed, tell, isOver }, { clock, later }) {
    let done = passed;
    const look = () => {
        const call = find();
        if (call === undefined || isOver())
            return;
        const moments = momentsOf(call);
        const elapsed = clock.elapsed(call.dispatchedAt);
        let next = moments[done];
        while (next !== undefined && next.at <= elapsed) {
            tell(next, call);
            done++;
            if (next.kind === 'ended')
                return;
            next = moments[done];
        }
        const nap = next === undefined ? longestNap : clock.until(call.dispatchedAt, next.at);
        later(Math.min(nap, longestNap), look);
    };
    look();
}

;// CONCATENATED MODULE: ./lib/emulator/server/loopback.js

const loopback = '127.0.0.1';
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, loopback, () => {
            server.off('error', reject);
            resolve();
        });
    });
    return server.address().port;
}
function makeServer(listener) {
    return (0,external_node_http_.createServer)({ keepAliveTimeout: 120_000 }, listener);
}
async function shut(server) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
}

;// CONCATENATED MODULE: ./lib/emulator/room/media.js

const samplesPerPacket = 960;
const opus = { mimeType: 'audio/opus', clockRate: 48_000, channels: 2, payloadType: 111 };
const silence = Buffer.from([0xfc, 0xff, 0xfe]);
function createMedia({ werift }, { streamId, connects }, events) {
    const peer = new werift.RTCPeerConnection({
        iceServers: [],
        iceUseIpv4: false,
        iceUseIpv6: false,
        iceAdditionalHostAddresses: [loopback],
        iceInterfaceAddresses: { udp4: loopback },
        bundlePolicy: 'max-bundle',
        codecs: { audio: [new werift.RTCRtpCodecParameters(opus)] },
        ...(connects
            ? {}
            : { iceFilterStunResponse: () => false, iceFilterCandidatePair: () => false }),
    });
    peer.createDataChannel('_reliable');
    let track = null;
    let soundAgreed = false;
    let audible = false;
    let sent = 0;
    let pendingCandidate = null;
    let work = Promise.resolve();
    const afterwards = (step) => {
        work = work.then(step).catch(() => { });
    };
    const look = () => {
        if (audible || !soundAgreed || peer.connectionState !== 'connected')
            return;
        audible = true;
        events.onAudible();
    };
    const negotiate = async (withSound) => {
        if (withSound && track === null) {
            track = new werift.MediaStreamTrack({ kind: 'audio' });
            const streams = [new werift.MediaStream({ id: streamId })];
            peer.addTransceiver(track, { direction: 'sendonly', streams });
        }
        const offer = await peer.createOffer();
        events.onOffer(offer.sdp.replaceAll('a=setup:passive', 'a=setup:actpass'));
        await peer.setLocalDescription(offer);
    };
    peer.onIceCandidate.subscribe((candidate) => {
        if (pendingCandidate !== null) {
            events.onCandidate(pendingCandidate, candidate === undefined);
        }
        pendingCandidate = candidate === undefined ? null : JSON.stringify(candidate.toJSON());
    });
    peer.connectionStateChange.subscribe((state) => {
        if (state !== 'connected')
            return;
        events.onConnected();
        look();
    });
    let wantsSound = false;
    return {
        offer: (withSound) => {
            wantsSound ||= withSound;
            afterwards(async () => {
                if (peer.signalingState === 'stable')
                    await negotiate(wantsSound);
            });
        },
        answer: (sdp) => afterwards(async () => {
            await peer.setRemoteDescription({ type: 'answer', sdp });
            soundAgreed = track !== null;
            look();
            if (wantsSound && !soundAgreed)
                await negotiate(true);
        }),
        candidate: (candidateInit) => afterwards(() => peer.addIceCandidate(JSON.parse(candidateInit))),
        sendPacket: () => {
            if (!audible || track === null)
                return;
            const header = new werift.RtpHeader({
                payloadType: opus.payloadType,
                sequenceNumber: sent % 0x10000,
                timestamp: (sent * samplesPerPacket) % 0x100000000,
                marker: sent === 0,
            });
            sent++;
            track.writeRtp(new werift.RtpPacket(header, silence));
        },
        isConnected: () => peer.connectionState === 'connected',
        close: () => {
            audible = false;
            afterwards(() => peer.close());
        },
    };
}

;// CONCATENATED MODULE: ./lib/emulator/room/listener.js

function createListener(settings) {
    const { packages, socket, sid, now } = settings;
    const { protocol } = packages;
    let gone = false;
    const isOpen = () => socket.readyState === socket.OPEN;
    const send = (message) => {
        if (isOpen())
            socket.send(new protocol.SignalResponse({ message }).toBinary());
    };
    const dismiss = (reason) => {
        gone = true;
        send({ case: 'leave', value: new protocol.LeaveRequest({ reason }) });
        socket.close(1000);
        media.close();
    };
    let offers = 0;
    const media = createMedia(packages, settings.media, {
        onOffer: (sdp) => {
            const offer = { type: 'offer', sdp, id: ++offers };
            send({ case: 'offer', value: new protocol.SessionDescription(offer) });
        },
        onCandidate: (candidateInit, final) => {
            const trickle = { candidateInit, final, target: protocol.SignalTarget.SUBSCRIBER };
            send({ case: 'trickle', value: new protocol.TrickleRequest(trickle) });
        },
        onConnected: () => settings.onConnected(listener),
        onAudible: () => settings.onAudible(listener),
    });
    const listener = {
        sid,
        media,
        send,
        update: (participant) => {
            const value = new protocol.ParticipantUpdate({ participants: [participant] });
            send({ case: 'update', value });
        },
        isOpen,
        dismiss,
        drop: () => {
            gone = true;
            socket.terminate();
            media.close();
        },
    };
    const depart = (how) => {
        if (gone)
            return;
        gone = true;
        media.close();
        settings.onGone(listener, how);
    };
    const handle = (bytes) => {
        const { message } = protocol.SignalRequest.fromBinary(bytes);
        switch (message.case) {
            case 'ping':
                return send({ case: 'pong', value: BigInt(now()) });
            case 'pingReq': {
                const times = { lastPingTimestamp: message.value.timestamp, timestamp: BigInt(now()) };
                return send({ case: 'pongResp', value: new protocol.Pong(times) });
            }
            case 'answer':
                return media.answer(message.value.sdp);
            case 'trickle':
                if (message.value.target !== protocol.SignalTarget.SUBSCRIBER)
                    return;
                return media.candidate(message.value.candidateInit);
            case 'subscription':
                if (message.value.subscribe)
                    settings.onSubscribed(listener);
                return;
            case 'leave':
                depart('left');
                return dismiss(protocol.DisconnectReason.CLIENT_INITIATED);
            default:
        }
    };
    socket.on('message', (data, isBinary) => {
        if (!isBinary)
            return;
        try {
            handle(data);
        }
        catch {
        }
    });
    socket.on('close', () => depart('lost'));
    return listener;
}

;// CONCATENATED MODULE: ./lib/emulator/room/people.js
function idsOf(roomName) {
    const tail = roomName.replace(/[^A-Za-z0-9]/g, '').slice(-8);
    return {
        room: `RM_${tail}`,
        agent: `PA_a${tail}`,
        track: `TR_AM${tail}`,
        identity: `agent-AJ_${tail}`,
        listener: (nth) => `PA_u${nth}${tail}`,
    };
}
const listens = { canSubscribe: true, canPublish: true, canPublishData: true };
function agentInfo({ protocol }, ids, agent) {
    const { ParticipantInfo_Kind, ParticipantInfo_State, TrackSource, TrackType } = protocol;
    return {
        sid: ids.agent,
        identity: ids.identity,
        kind: ParticipantInfo_Kind.AGENT,
        state: ParticipantInfo_State.ACTIVE,
        attributes: { 'lk.agent.name': '', 'lk.agent_name': '', 'lk.agent.state': agent.state },
        permission: { ...listens, canUpdateMetadata: true, agent: true },
        isPublisher: agent.publishes,
        ...times(agent.joinedAt),
        version: agent.version,
        tracks: agent.publishes
            ? [
                {
                    sid: ids.track,
                    name: 'roomio_audio',
                    type: TrackType.AUDIO,
                    source: TrackSource.MICROPHONE,
                    mimeType: 'audio/opus',
                    stream: 'camera',
                },
            ]
            : [],
    };
}
function departedAgent(packages, ids, agent) {
    const { DisconnectReason, ParticipantInfo_State } = packages.protocol;
    return {
        ...agentInfo(packages, ids, { ...agent, version: agent.version + 1 }),
        state: ParticipantInfo_State.DISCONNECTED,
        disconnectReason: DisconnectReason.CLIENT_INITIATED,
        isPublisher: false,
        tracks: [],
    };
}
function listenerInfo({ protocol }, sid, joinedAt, active) {
    const { ACTIVE, JOINED } = protocol.ParticipantInfo_State;
    return {
        sid,
        identity: 'Web User',
        state: active ? ACTIVE : JOINED,
        permission: listens,
        ...times(joinedAt),
        version: active ? 2 : 1,
    };
}
function times(joinedAt) {
    return { joinedAt: BigInt(Math.floor(joinedAt / 1000)), joinedAtMs: BigInt(joinedAt) };
}

;// CONCATENATED MODULE: ./lib/emulator/room/room.js




const connectingTime = 10_000;
const joinTimeout = 60;
const departureTimeout = 20;
const returningTime = 1500;
const packetMilliseconds = 20;
const fewestPackets = 10;
function createRoom(callId, tools) {
    const { packages, workspace, course, clock, later } = tools;
    const { protocol } = packages;
    const ids = idsOf(callId);
    const find = () => workspace.findCall(callId);
    let agent = null;
    let listener = null;
    let subscribed = false;
    let joins = 0;
    let over = false;
    let sending = false;
    let packetsDue = 0;
    const tellAgent = (change) => {
        if (agent === null)
            return;
        agent = { ...agent, ...change, version: agent.version + 1 };
        listener?.update(agentInfo(packages, ids, agent));
    };
    const tellSpeaking = () => {
        const active = agent?.state === 'speaking';
        const speakers = [{ sid: ids.agent, active, level: active ? 0.25 : 0 }];
        const value = new protocol.SpeakersChanged({ speakers });
        listener?.send({ case: 'speakersChanged', value });
    };
    const sendSound = () => {
        sending = !over && (agent?.state === 'speaking' || packetsDue > 0);
        if (!sending)
            return;
        packetsDue--;
        listener?.media.sendPacket();
        later(packetMilliseconds, sendSound);
    };
    const roomInfo = (call) => ({
        sid: ids.room,
        name: callId,
        emptyTimeout: 300,
        departureTimeout,
        creationTime: BigInt(Math.floor(call.dispatchedAt / 1000)),
        creationTimeMs: BigInt(call.dispatchedAt),
        numParticipants: (agent === null ? 0 : 1) + (listener === null ? 0 : 1),
    });
    const tellRoom = (call) => {
        const value = new protocol.RoomUpdate({ room: roomInfo(call) });
        listener?.send({ case: 'roomUpdate', value });
    };
    const close = () => {
        over = true;
        if (agent !== null)
            listener?.update(departedAgent(packages, ids, agent));
        agent = null;
        listener?.dismiss(protocol.DisconnectReason.ROOM_DELETED);
        listener = null;
    };
    const tell = (moment, call) => {
        switch (moment.kind) {
            case 'answered':
                agent = { state: 'listening', publishes: false, joinedAt: clock.now(), version: 0 };
                tellAgent({});
                return tellRoom(call);
            case 'published':
                tellAgent({ publishes: true });
                return subscribed ? listener?.media.offer(true) : undefined;
            case 'turn':
                packetsDue = fewestPackets;
                tellAgent({ state: 'speaking' });
                tellSpeaking();
                return sending ? undefined : sendSound();
            case 'turn-over':
                tellAgent({ state: 'listening' });
                return tellSpeaking();
            case 'ended':
                return close();
        }
    };
    const dropOnce = (call) => {
        const start = (0,calls/* talkStart */.Dl)(call);
        if (course.dropsAfter === null || joins > 1 || start === null)
            return;
        later(clock.until(call.dispatchedAt, start + course.dropsAfter), () => {
            listener?.drop();
            listener = null;
        });
    };
    const onAudible = (whose) => {
        if (whose !== listener)
            return;
        workspace.heard(callId);
        const call = find();
        if (call !== undefined)
            dropOnce(call);
    };
    const onGone = (whose, how) => {
        if (whose !== listener)
            return;
        listener = null;
        if (how === 'left')
            return workspace.end(callId);
        const seconds = Math.max(departureTimeout, clock.secondsIn(returningTime));
        const since = joins;
        later(clock.until(clock.now(), seconds), () => {
            if (joins === since)
                workspace.end(callId);
        });
    };
    const showOutWithoutMedia = (whose) => {
        const least = course.connectsMedia ? clock.secondsIn(connectingTime) : 0;
        later(clock.until(clock.now(), Math.max(joinTimeout, least)), () => {
            if (whose !== listener || whose.media.isConnected())
                return;
            listener = null;
            whose.dismiss(protocol.DisconnectReason.JOIN_FAILURE);
            workspace.end(callId);
        });
    };
    return {
        join: (socket, subscribes) => {
            const call = find();
            if (call === undefined || over)
                return socket.close(1000);
            listener?.dismiss(protocol.DisconnectReason.DUPLICATE_IDENTITY);
            joins++;
            workspace.joined(callId, course.connectsMedia ? connectingTime : 0);
            const sid = ids.listener(joins);
            const joinedAt = clock.now();
            const joined = createListener({
                packages,
                socket,
                sid,
                media: { streamId: `${ids.agent}|${ids.track}`, connects: course.connectsMedia },
                now: clock.now,
                onSubscribed: (whose) => {
                    if (whose !== listener)
                        return;
                    subscribed = true;
                    if (agent?.publishes)
                        whose.media.offer(true);
                },
                onConnected: (whose) => whose.update(listenerInfo(packages, sid, joinedAt, true)),
                onAudible,
                onGone,
            });
            listener = joined;
            subscribed = subscribes;
            joined.send({
                case: 'join',
                value: new protocol.JoinResponse({
                    room: roomInfo(call),
                    participant: listenerInfo(packages, sid, joinedAt, false),
                    otherParticipants: agent === null ? [] : [agentInfo(packages, ids, agent)],
                    serverVersion: '1.11.0',
                    serverInfo: { version: '1.11.0', protocol: 17, nodeId: 'ND_emulated', agentProtocol: 1 },
                    iceServers: [],
                    subscriberPrimary: true,
                    pingInterval: 5,
                    pingTimeout: 15,
                }),
            });
            joined.send({ case: 'refreshToken', value: tools.refreshedToken() });
            joined.media.offer(subscribed && agent?.publishes === true);
            if (agent?.state === 'speaking')
                tellSpeaking();
            showOutWithoutMedia(joined);
            if (joins === 1)
                attend({ find, passed: 0, isOver: () => over, tell }, tools);
        },
    };
}

;// CONCATENATED MODULE: ./lib/emulator/room/rooms.js



const tokenSeconds = 6 * 3600;
function createRooms(tools) {
    const { workspace, course, clock, makeToken } = tools;
    const callIds = new Map();
    const rooms = new Map();
    const callOf = (token) => workspace.findCall(callIds.get(token ?? '') ?? '');
    const tokenFor = (callId) => {
        loadRoomPackages().catch(() => { });
        const token = makeToken({
            sub: 'Web User',
            exp: Math.floor(clock.now() / 1000) + tokenSeconds,
            video: { room: callId, roomJoin: true },
        });
        callIds.set(token, callId);
        return token;
    };
    const refusalOf = (token) => {
        if (token === null)
            return { status: 401, text: 'no permissions to access the room' };
        const call = callOf(token);
        const refuses = call !== undefined && call.joins >= (course.refusesFrom ?? Infinity);
        if (call === undefined || refuses) {
            const why = 'go-jose/go-jose: error in cryptographic primitive';
            return { status: 401, text: `invalid token: ${token}, error: ${why}` };
        }
        return (0,calls/* phaseOf */.hU)(call.course, workspace.elapsed(call)) === 'ended'
            ? { status: 404, text: 'requested room does not exist' }
            : null;
    };
    return {
        tokenFor,
        validate: (token) => {
            const { status, text } = refusalOf(token) ?? { status: 200, text: 'success' };
            return { status, headers: {}, body: { text, type: 'text/plain; charset=utf-8' } };
        },
        channel: async (token, query) => {
            const packages = await loadRoomPackages();
            const refusal = refusalOf(token);
            if (refusal !== null)
                return { refused: refusal.status, text: refusal.text };
            if (isSet(query.get('reconnect')))
                return { run: (socket) => joinAnew(packages, socket) };
            const callId = callIds.get(token ?? '') ?? '';
            const refreshedToken = () => tokenFor(callId);
            const room = rooms.get(callId) ?? createRoom(callId, { ...tools, packages, refreshedToken });
            rooms.set(callId, room);
            const subscribes = isSet(query.get('auto_subscribe') ?? '1');
            return { run: (socket) => room.join(socket, subscribes) };
        },
    };
}
function isSet(value) {
    return value === '1' || value === 'true';
}
function joinAnew({ protocol }, socket) {
    const value = new protocol.LeaveRequest({
        reason: protocol.DisconnectReason.STATE_MISMATCH,
        action: protocol.LeaveRequest_Action.RECONNECT,
    });
    socket.send(new protocol.SignalResponse({ message: { case: 'leave', value } }).toBinary());
    socket.close(1000);
}

// EXTERNAL MODULE: ./lib/emulator/scenarios/scenarios.js + 4 modules
var scenarios = __webpack_require__(74956);
;// CONCATENATED MODULE: ./lib/emulator/server/captions.js

function sendCaptions(find, socket, tools) {
    const call = find();
    if (call === undefined) {
        socket.close();
        return;
    }
    const send = (message) => socket.send(JSON.stringify(message));
    const elapsed = tools.clock.elapsed(call.dispatchedAt);
    const past = momentsOf(call).filter(({ at, kind }) => at <= elapsed && kind !== 'ended');
    send({ type: 'connected', call_id: call.callId });
    send({
        type: 'history',
        segments: past.flatMap((moment) => moment.kind === 'turn' ? [segmentOf(call, moment.turn, moment.at, moment.index)] : []),
    });
    attend({
        find,
        passed: past.length,
        isOver: () => !socket.isOpen(),
        tell: (moment) => {
            if (moment.kind === 'answered')
                send({ type: 'call_started', call_id: call.callId });
            if (moment.kind === 'turn') {
                const { turn, at, index } = moment;
                send({ type: 'turn_started', speaker: turn.speaker });
                send({ type: 'transcript', segment: segmentOf(call, turn, at, index) });
                send({ type: 'turn_ended', speaker: turn.speaker });
            }
            if (moment.kind !== 'ended')
                return;
            send({ type: 'call_ended', call_id: call.callId });
            socket.close();
        },
    }, tools);
}
function segmentOf(call, turn, at, index) {
    return {
        id: `${call.callId}-${index}`,
        call_id: call.callId,
        event_type: 'transcript',
        speaker: turn.speaker,
        text: turn.text,
        timestamp: call.dispatchedAt / 1000 + at,
        is_final: true,
        segment_index: index,
        was_interrupted: false,
        confidence: 0.97,
    };
}

// EXTERNAL MODULE: ./lib/emulator/service/routes.js
var routes = __webpack_require__(77170);
;// CONCATENATED MODULE: ./lib/emulator/server/intake.js

const longestBody = 1024 * 1024;
function createIntake() {
    const askedOf = new Map();
    let count = 0;
    return async (request) => {
        const index = count++;
        const { pathname, searchParams } = target(request);
        const method = request.method ?? 'GET';
        const matched = (0,routes/* matchRoute */.D)(method, pathname);
        const [route, subject] = matched.kind === 'route' ? [matched.name, matched.subject] : [null, ''];
        const nth = askedOf.get(route ?? '') ?? 0;
        askedOf.set(route ?? '', nth + 1);
        const key = request.headers['x-api-key'];
        return {
            method,
            path: pathname,
            query: searchParams,
            route,
            subject,
            key: typeof key === 'string' ? key : null,
            token: roomToken(request),
            body: await bodyOf(request),
            index,
            nth,
        };
    };
}
function target(request) {
    const path = request.url ?? '/';
    return new URL(path.startsWith('/') ? `http://service${path}` : 'http://service/');
}
function roomToken(request) {
    const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    return bearer ?? target(request).searchParams.get('access_token');
}
async function bodyOf(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > longestBody)
            throw new Error('The body of the request is too long');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(52977);
;// CONCATENATED MODULE: ./lib/emulator/server/websocket.js

const longestMessage = 1024 * 1024;
function createHandshake() {
    const server = new wrapper/* WebSocketServer */.zu({ noServer: true, maxPayload: longestMessage });
    return (request, socket, head) => {
        let accepted = null;
        server.handleUpgrade(request, socket, head, (webSocket) => {
            accepted = webSocket;
            webSocket.on('error', () => { });
        });
        return accepted;
    };
}
function senderOf(socket) {
    const isOpen = () => socket.readyState === socket.OPEN;
    return {
        send: (message) => {
            if (isOpen())
                socket.send(message);
        },
        close: () => socket.close(1000),
        isOpen,
    };
}

;// CONCATENATED MODULE: ./lib/emulator/server/channels.js



const captionsPath = /^\/api\/live-transcripts\/ws\/([^/]+)$/;
const sessionPath = /^\/api\/webrtc\/session\/ws\/([^/]+)$/;
const sessionPollMilliseconds = 50;
async function findChannel(request, tools) {
    const { pathname: path, searchParams } = target(request);
    if (path === '/rtc')
        return await tools.rooms.channel(roomToken(request), searchParams);
    const [, callId] = captionsPath.exec(path) ?? [];
    const [, session] = sessionPath.exec(path) ?? [];
    if (callId === undefined && session === undefined)
        return { refused: 404, text: 'Not Found' };
    const find = () => tools.workspace.findCall(callId ?? '');
    if (find() !== undefined)
        return { run: (socket) => sendCaptions(find, senderOf(socket), tools) };
    const token = session ?? '';
    if (tools.sessions.stateOf(token) === null)
        return { refused: 403, text: '' };
    return { run: (socket) => sendSessionEvents(token, senderOf(socket), tools) };
}
function sendSessionEvents(token, socket, tools) {
    let ready = false;
    const send = (type, reason) => socket.send(JSON.stringify(reason === undefined ? { type } : { type, reason }));
    const look = () => {
        const state = tools.sessions.stateOf(token);
        if (!ready && (state === 'agent_ready' || state === 'active')) {
            ready = true;
            send('agent_ready');
        }
        if (state === 'ended' || state === null) {
            if (!ready)
                send('agent_timeout', 'agent_did_not_join');
            send('session_ended', 'call_ended');
            socket.close();
        }
        else if (socket.isOpen()) {
            tools.later(sessionPollMilliseconds, look);
        }
    };
    look();
}

;// CONCATENATED MODULE: ./lib/emulator/server/delivery.js
function visibleStatus(delivery) {
    return 'reply' in delivery ? delivery.reply.status : null;
}
const slowPieces = 8;
function deliver(delivery, response, later) {
    const reset = () => response.socket?.resetAndDestroy();
    switch (delivery.kind) {
        case 'reset':
            reset();
            return;
        case 'hang':
            later(delivery.milliseconds, reset);
            return;
        case 'answer': {
            const { bytes } = begin(delivery.reply, response);
            response.end(bytes);
            return;
        }
        case 'slow': {
            const { bytes } = begin(delivery.reply, response);
            const size = Math.ceil(bytes.length / slowPieces);
            for (let piece = 0; piece <= slowPieces; piece++) {
                const part = bytes.subarray(piece * size, (piece + 1) * size);
                later(piece * delivery.pause, () => piece === slowPieces ? response.end() : response.write(part));
            }
            return;
        }
        case 'cut': {
            const { bytes } = begin(delivery.reply, response, delivery.honest);
            const part = bytes.subarray(0, Math.floor(bytes.length / 2));
            if (delivery.honest)
                response.end(part);
            else
                response.write(part, () => response.socket?.destroy());
        }
    }
}
function begin(reply, response, halved = false) {
    const { type, bytes } = encoded(reply);
    const length = halved ? Math.floor(bytes.length / 2) : bytes.length;
    response.writeHead(reply.status, {
        'content-type': type,
        'content-length': length,
        server: 'uvicorn',
        ...reply.headers,
    });
    return { bytes };
}
function encoded({ body }) {
    if ('json' in body) {
        return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body.json)) };
    }
    return {
        type: body.type,
        bytes: 'text' in body ? Buffer.from(body.text) : Buffer.from(body.bytes),
    };
}

;// CONCATENATED MODULE: ./lib/emulator/server/request-log.js
const keyShape = /vaani_[0-9a-f]{32}/g;
const request_log_roomToken = /([?&]access_token=)[^&]*/g;
const request_log_sessionPath = /(\/session\/(?:status|ws)\/)[^/?]+/;
function shownPath(url, keys) {
    let shown = url
        .replace(request_log_sessionPath, '$1[session]')
        .replace(request_log_roomToken, '$1[token]')
        .replace(keyShape, '[key]');
    for (const key of keys)
        shown = shown.replaceAll(key, '[key]');
    return shown
        .replace(/[^\x21-\x7e]/g, '?')
        .replaceAll('#', '%23')
        .slice(0, 500);
}

;// CONCATENATED MODULE: ./lib/emulator/server/elsewhere.js


async function startElsewhere(keys) {
    const requests = [];
    const server = makeServer((request, response) => {
        requests.push({
            method: request.method ?? '',
            path: shownPath(request.url ?? '', keys),
            status: 200,
            key: request.headers['x-api-key'] !== undefined,
            dialled: false,
            fault: null,
        });
        request.resume();
        const callId = 'outbound-1700000000-e15ewe4e';
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({
            success: true,
            message: 'Call initiated successfully',
            output: { agent_name: 'elsewhere', call_id: callId, live_captions_url: null },
            data: [],
            error: null,
        }));
    });
    const port = await listen(server, 0);
    return { url: `http://${loopback}:${port}`, requests, close: () => shut(server) };
}

;// CONCATENATED MODULE: ./lib/emulator/server/refusal-window.js

function refuse(server, milliseconds, later) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        return;
    server.close();
    server.closeIdleConnections();
    const reopen = () => {
        listen(server, address.port).catch(() => later(20, reopen));
    };
    later(milliseconds, reopen);
}
function refuseAfter(response, server, milliseconds, later) {
    response.setHeader('connection', 'close');
    response.once('close', () => refuse(server, milliseconds, later));
}

// EXTERNAL MODULE: ./lib/emulator/json.js
var json = __webpack_require__(60722);
;// CONCATENATED MODULE: ./lib/emulator/service/dispatch.js

const dispatch_text = (value) => typeof value === 'string' ? null : { msg: 'Input should be a valid string', type: 'string_type' };
const truth = (value) => typeof value === 'boolean'
    ? null
    : { msg: 'Input should be a valid boolean', type: 'bool_parsing' };
const object = (value) => (0,json/* isObject */.G)(value) ? null : { msg: 'Input should be a valid dictionary', type: 'dict_type' };
const phoneNumber = (value) => dispatch_text(value) ??
    (/^\+[1-9]\d{6,14}$/.test(String(value))
        ? null
        : { msg: 'Value error, phone number must be in E.164 format', type: 'value_error' });
const medium = (value) => value === 'telephony' || value === 'webrtc'
    ? null
    : { msg: "Input should be 'telephony' or 'webrtc'", type: 'enum' };
const within = (low, high) => (value) => typeof value === 'number' && value >= low && value <= high
    ? null
    : { msg: `Input should be between ${low} and ${high}`, type: 'value_error' };
const everyMedium = {
    agent_id: dispatch_text,
    medium,
    metadata: object,
    modify_agent: object,
};
const phoneOnly = {
    contact_number: phoneNumber,
    name: dispatch_text,
    voice: dispatch_text,
    outbound_number: phoneNumber,
    sip_trunk_id: dispatch_text,
    dnd_check_skipped: truth,
    test_mode: truth,
};
const webOnly = {
    voice_gender: dispatch_text,
    primary_language: dispatch_text,
    secondary_language: dispatch_text,
    welcome_message: dispatch_text,
    welcome_interruptible: truth,
    bg_noise_enabled: truth,
    bg_noise_volume: within(0, 100),
    voice_speed: within(0.6, 1.4),
};
const limitPath = ['modify_agent', 'experience', 'settings', 'call_settings', 'max_call_duration'];
function readDispatch(body) {
    const parsed = parseObject(body);
    if (!parsed.ok)
        return parsed;
    const fields = parsed.value;
    const web = fields.medium === 'webrtc';
    const checks = { ...everyMedium, ...(web ? webOnly : phoneOnly) };
    const required = web ? ['agent_id'] : ['agent_id', 'contact_number', 'name'];
    const errors = required
        .filter((name) => given(fields, name) === undefined)
        .map((name) => ({ loc: ['body', name], msg: 'Field required', type: 'missing' }));
    for (const [name, check] of Object.entries(checks)) {
        const value = given(fields, name);
        const wrong = value === undefined ? null : check(value);
        if (wrong !== null)
            errors.push({ loc: ['body', name], ...wrong });
    }
    const limit = at(fields, limitPath);
    const wrongLimit = limit === undefined ? null : within(1, 60)(limit);
    if (wrongLimit !== null)
        errors.push({ loc: ['body', ...limitPath], ...wrongLimit });
    if (errors.length > 0)
        return { ok: false, errors };
    const metadata = given(fields, 'metadata');
    return {
        ok: true,
        order: {
            agent: String(fields.agent_id),
            medium: web ? 'web' : 'phone',
            contactNumber: web ? null : String(fields.contact_number),
            contactName: web ? 'Web User' : String(fields.name),
            outboundNumber: web ? null : ((given(fields, 'outbound_number') ?? null)?.toString() ?? null),
            metadata: (0,json/* isObject */.G)(metadata) ? metadata : {},
            maxCallMinutes: typeof limit === 'number' ? limit : null,
            testMode: fields.test_mode === true,
            dndCheckSkipped: fields.dnd_check_skipped === true,
        },
    };
}
function parseObject(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        const error = { loc: ['body', '0'], msg: 'JSON decode error', type: 'json_invalid' };
        return { ok: false, errors: [error] };
    }
    if ((0,json/* isObject */.G)(value))
        return { ok: true, value };
    const error = {
        loc: ['body'],
        msg: 'Input should be a valid dictionary or object to extract fields from',
        type: 'model_attributes_type',
    };
    return { ok: false, errors: [error] };
}
function given(fields, name) {
    return fields[name] ?? undefined;
}
function at(fields, path) {
    let value = fields;
    for (const name of path) {
        if (!(0,json/* isObject */.G)(value))
            return undefined;
        value = given(value, name);
    }
    return value;
}

// EXTERNAL MODULE: ./lib/emulator/service/replies.js
var replies = __webpack_require__(36882);
;// CONCATENATED MODULE: ./lib/emulator/service/paging.js

function pageOf(rows, query) {
    const page = pageNumber(query, 'page', 1, Number.MAX_SAFE_INTEGER);
    const size = pageNumber(query, 'page_size', 50, 200);
    const errors = [page, size].filter((read) => typeof read !== 'number');
    if (typeof page !== 'number' || typeof size !== 'number')
        return (0,replies/* invalid */.Gq)(errors);
    return pageReply(rows, page, size);
}
function pageReply(rows, page, pageSize) {
    const total = rows.length;
    const pages = Math.ceil(total / pageSize);
    const first = (page - 1) * pageSize;
    return (0,replies/* json */.Pq)(200, {
        data: rows.slice(first, first + pageSize),
        pagination: {
            page,
            page_size: pageSize,
            total_count: total,
            total,
            total_pages: pages,
            has_next: page < pages,
            has_previous: page > 1,
        },
    });
}
function pageNumber(query, name, otherwise, highest) {
    const written = query.get(name);
    if (written === null)
        return otherwise;
    const loc = ['query', name];
    if (!/^-?\d+$/.test(written)) {
        return { loc, msg: 'Input should be a valid integer', type: 'int_parsing' };
    }
    const value = Number(written);
    if (value < 1) {
        return { loc, msg: 'Input should be greater than or equal to 1', type: 'greater_than_equal' };
    }
    if (value > highest) {
        return {
            loc,
            msg: `Input should be less than or equal to ${highest}`,
            type: 'less_than_equal',
        };
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/emulator/service/recording.js
function silentRecording() {
    const head = Buffer.concat([
        Buffer.from('OpusHead'),
        Buffer.from([1, 1, 0, 0]),
        unsigned32(48_000),
        Buffer.from([0, 0, 0]),
    ]);
    const vendor = Buffer.from('vaani-guard emulator');
    const tags = Buffer.concat([
        Buffer.from('OpusTags'),
        unsigned32(vendor.length),
        vendor,
        unsigned32(0),
    ]);
    const silence = Buffer.from([0xf8, 0xff, 0xfe]);
    const packets = 10;
    const samplesPerPacket = 960;
    return Buffer.concat([
        page(2, 0, 0, [head]),
        page(0, 0, 1, [tags]),
        page(4, packets * samplesPerPacket, 2, Array.from({ length: packets }, () => silence)),
    ]);
}
function page(kind, position, sequence, packets) {
    const bytes = Buffer.concat([
        Buffer.from('OggS'),
        Buffer.from([0, kind]),
        unsigned32(position),
        unsigned32(0),
        unsigned32(1),
        unsigned32(sequence),
        unsigned32(0),
        Buffer.from([packets.length, ...packets.map((packet) => packet.length)]),
        ...packets,
    ]);
    const checksumAt = 22;
    bytes.writeUInt32LE(checksum(bytes), checksumAt);
    return bytes;
}
function unsigned32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}
function checksum(bytes) {
    let sum = 0;
    for (const byte of bytes) {
        sum ^= byte << 24;
        for (let bit = 0; bit < 8; bit++) {
            sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
        }
    }
    return sum >>> 0;
}

// EXTERNAL MODULE: ./lib/emulator/service/records.js
var records = __webpack_require__(35960);
// EXTERNAL MODULE: ./lib/emulator/random.js
var emulator_random = __webpack_require__(6643);
// EXTERNAL MODULE: ./lib/emulator/service/conversation.js
var conversation = __webpack_require__(22395);
;// CONCATENATED MODULE: ./lib/emulator/service/workspace.js




const listedAgents = [
    {
        id: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d101',
        name: 'emulated-staging-agent',
        displayName: 'Emulated staging agent',
    },
    {
        id: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d102',
        name: 'emulated-survey-agent',
        displayName: 'Emulated survey agent',
    },
];
const joiningTime = 5000;
function createWorkspace(setup, clock, seed) {
    const random = (0,emulator_random/* seededRandom */.Is)(seed);
    const conversation = setup.conversation(random);
    const placed = [];
    const earlier = earlierCalls(setup, clock.now(), random);
    const elapsed = (call) => clock.elapsed(call.dispatchedAt);
    const findCall = (callId) => [...placed, ...earlier].find((call) => call.callId === callId);
    const change = (callId, step) => {
        const position = placed.findIndex((call) => call.callId === callId);
        const call = placed[position];
        if (call === undefined || (0,calls/* phaseOf */.hU)(call.course, elapsed(call)) === 'ended')
            return;
        placed[position] = step(call, elapsed(call));
    };
    const courseOf = ({ medium, maxCallMinutes, }) => {
        const course = (0,calls/* withLimit */.Ko)(setup.course, maxCallMinutes);
        return medium === 'web' ? { ...course, dialled: null, ringing: null } : course;
    };
    const waiting = (course, until) => course.answered === null || course.ended === null || course.ended >= until
        ? course
        : (0,calls/* postponed */.$f)(course, until - course.ended);
    return {
        findAgent: (idOrName) => listedAgents.find(({ id, name }) => id === idOrName.toLowerCase() || name === idOrName) ??
            (isUuid(idOrName) ? { ...listedAgents[0], id: idOrName.toLowerCase() } : undefined),
        place: (order, agent) => {
            const dispatchedAt = clock.now();
            const { agent: _asWritten, ...asked } = order;
            const course = courseOf(order);
            const call = {
                ...asked,
                callId: callIdOf(order.medium, agent.id, dispatchedAt, random),
                agentId: agent.id,
                agentName: conversation.agentName,
                dispatchedAt,
                course: order.medium === 'web' ? waiting(course, clock.secondsIn(joiningTime)) : course,
                conversation,
                heardAt: null,
                joins: 0,
            };
            placed.push(call);
            return call;
        },
        findCall,
        elapsed,
        end: (callId) => change(callId, (call, ended) => {
            const answered = call.course.answered !== null && call.course.answered <= ended;
            return {
                ...call,
                course: {
                    ...call.course,
                    answered: answered ? call.course.answered : null,
                    ended,
                    processed: answered ? ended + 10 : null,
                    end: answered ? 'completed' : 'not-answered',
                },
            };
        }),
        joined: (callId, patience) => change(callId, (call, at) => {
            const course = call.heardAt === null
                ? waiting(call.course, at + clock.secondsIn(patience))
                : call.course;
            return { ...call, course, joins: call.joins + 1 };
        }),
        heard: (callId) => change(callId, (call, at) => {
            const { answered } = call.course;
            if (call.heardAt !== null || answered === null)
                return call;
            const course = (0,calls/* postponed */.$f)(courseOf(call), Math.max(0, at - answered));
            return { ...call, course, heardAt: at };
        }),
        historyRows: (origin) => {
            const newestFirst = [...placed].reverse().concat(earlier);
            const rows = newestFirst
                .filter((call) => (0,calls/* phaseOf */.hU)(call.course, elapsed(call)) !== 'unlisted')
                .map((call) => (0,records/* historyRow */.zf)(call, elapsed(call), origin));
            return setup.historyOrder === 'newest-first' ? rows : inNoOrder(rows, seed);
        },
        dials: () => placed.map(calls/* truthOf */.D),
        spokenSecrets: () => conversation.secrets,
    };
}
function callIdOf(medium, agentId, at, random) {
    return medium === 'phone'
        ? `outbound-${Math.floor(at / 1000)}-${(0,emulator_random/* hex */.uh)(random, 8)}`
        : `room_${agentId.replaceAll('-', '_')}_${(0,emulator_random/* hex */.uh)(random, 6)}`;
}
function earlierCalls(setup, now, random) {
    return Array.from({ length: setup.earlierCalls }, (_, position) => {
        const dispatchedAt = now - 3_600_000 - position * 1_800_000 - (0,emulator_random/* between */.Tq)(random, 0, 1_700) * 1000;
        const agent = listedAgents[1];
        return {
            callId: `outbound-${Math.floor(dispatchedAt / 1000)}-${(0,emulator_random/* hex */.uh)(random, 8)}`,
            medium: 'phone',
            agentId: agent?.id ?? '',
            agentName: agent?.name ?? '',
            contactNumber: '+910000000001',
            contactName: 'Somebody else',
            outboundNumber: null,
            metadata: { customer_name: 'Somebody else' },
            maxCallMinutes: null,
            testMode: false,
            dndCheckSkipped: false,
            dispatchedAt,
            course: calls/* usualCourse */.wr,
            conversation: conversation/* englishDelivery */.VF,
            heardAt: null,
            joins: 0,
        };
    });
}
function inNoOrder(rows, seed) {
    return rows
        .flatMap((row, position) => (position % 3 === 0 ? [row, row] : [row]).map(ranked(seed)))
        .sort((left, right) => left.rank - right.rank)
        .map(({ row }) => row);
}
function ranked(seed) {
    return (row, copy) => {
        const letters = [...String(row.call_id)].map((letter) => letter.charCodeAt(0));
        return { row, rank: (0,emulator_random/* seededRandom */.Is)(seed, copy, ...letters)() };
    };
}
function isUuid(value) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

;// CONCATENATED MODULE: ./lib/emulator/service/service.js








function createService(settings) {
    const { workspace, sessions, rooms, origin } = settings;
    const ofCall = (callId, reply) => {
        const call = workspace.findCall(callId);
        return call === undefined ? (0,records/* unknownCall */.Xz)() : reply(call, workspace.elapsed(call));
    };
    const answers = {
        health: () => (0,replies/* json */.Pq)(200, { status: 'healthy', service: 'vaani-external-api' }),
        agents: (asked) => listAgents(asked.query),
        agent: ({ subject }) => {
            const agent = workspace.findAgent(subject);
            return agent === undefined ? (0,replies/* refusal */.x5)(404, 'Agent not found') : (0,replies/* json */.Pq)(200, shownAgent(agent));
        },
        'list-agents': () => (0,replies/* json */.Pq)(200, listedAgents.map(({ id, displayName }) => ({
            id,
            display_name: displayName,
            status: 'active',
            published: true,
        }))),
        dispatch: ({ body }) => dispatch(body, settings),
        'dispatch-without-slash': () => ({
            status: 307,
            headers: { location: `${origin()}/api/trigger-call/` },
            body: { text: '', type: 'text/plain' },
        }),
        history: ({ query }) => pageOf(workspace.historyRows(origin()), query),
        details: ({ subject }) => ofCall(subject, records/* detailsReply */.TS),
        transcript: ({ subject }) => {
            const call = workspace.findCall(subject);
            return (0,records/* transcriptReply */.x)(call, call === undefined ? 0 : workspace.elapsed(call));
        },
        recording: ({ subject }) => recording(workspace, subject),
        'web-token': ({ body }) => dispatch(asWebDispatch(body), settings),
        'session-create': ({ body }) => sessions.create(body),
        'session-connect': ({ body }) => sessions.connect(body),
        'session-status': ({ subject }) => sessions.status(subject),
        'session-disconnect': ({ body }) => sessions.disconnect(body),
        'room-validate': ({ token }) => rooms.validate(token),
    };
    return (asked) => {
        if (asked.route === null)
            return noSuchRoute(asked);
        if (!(0,routes/* isOpen */.n)(asked.route) && (asked.key === null || !settings.keys.has(asked.key))) {
            return (0,replies/* refusal */.x5)(401, 'Invalid or missing API key');
        }
        return answers[asked.route](asked);
    };
}
function noSuchRoute({ method, path }) {
    const matched = (0,routes/* matchRoute */.D)(method, path);
    return matched.kind === 'wrong-method'
        ? (0,replies/* refusal */.x5)(405, 'Method Not Allowed', { allow: matched.allowed })
        : (0,replies/* refusal */.x5)(404, 'Not Found');
}
function dispatch(body, { workspace, rooms, origin }) {
    const read = readDispatch(body);
    if (!read.ok)
        return (0,replies/* invalid */.Gq)(read.errors);
    const agent = workspace.findAgent(read.order.agent);
    if (agent === undefined)
        return (0,replies/* refusal */.x5)(404, 'Agent not found');
    const call = workspace.place(read.order, agent);
    const socket = origin().replace(/^http/, 'ws');
    const captions = `${socket}/api/live-transcripts/ws/${call.callId}`;
    if (call.medium === 'web') {
        return (0,replies/* json */.Pq)(200, {
            token: rooms.tokenFor(call.callId),
            room_name: call.callId,
            agent_name: call.agentName,
            connection_url: socket,
            live_captions_url: captions,
        });
    }
    return (0,replies/* json */.Pq)(200, {
        success: true,
        message: 'Call initiated successfully',
        output: { agent_name: call.agentName, call_id: call.callId, live_captions_url: captions },
        error: null,
    });
}
function asWebDispatch(body) {
    try {
        const fields = JSON.parse(body);
        const agent = fields.agent_id ?? fields.agent_name;
        return JSON.stringify({ ...fields, agent_id: agent, medium: 'webrtc' });
    }
    catch {
        return body;
    }
}
function listAgents(query) {
    const wanted = (query.get('search') ?? '').toLowerCase();
    const found = listedAgents.filter(({ name, displayName }) => `${name} ${displayName}`.toLowerCase().includes(wanted));
    return pageOf(found.map(shownAgent), query);
}
function shownAgent(agent) {
    return {
        id: agent.id,
        agent_name: agent.name,
        display_name: agent.displayName,
        agent_language: 'en',
        created_at: '2026-01-05T06:30:00',
        status: 'active',
        published: true,
    };
}
function recording(workspace, callId) {
    const call = workspace.findCall(callId);
    if (call === undefined || !(0,calls/* isProcessed */.D_)(call.course, workspace.elapsed(call))) {
        return (0,replies/* json */.Pq)(404, {
            status_code: 404,
            error: 'Not Found',
            message: 'Audio file not found',
            code: 'NOT_FOUND',
        });
    }
    return { status: 200, headers: {}, body: { bytes: silentRecording(), type: 'audio/ogg' } };
}

;// CONCATENATED MODULE: ./lib/emulator/service/sessions.js




const agentReadyAfter = 2;
const defaultLifetimeSeconds = 1800;
function createSessions(tools) {
    const { workspace, clock, rooms, makeToken, origin } = tools;
    const sessions = new Map();
    const callOf = (session) => session.callId === null ? undefined : workspace.findCall(session.callId);
    const stateOf = (session) => {
        if (clock.now() > session.expiresAt)
            return 'ended';
        const call = callOf(session);
        if (call === undefined)
            return 'created';
        const elapsed = workspace.elapsed(call);
        if ((0,calls/* phaseOf */.hU)(call.course, elapsed) === 'ended')
            return 'ended';
        if (session.graceEndsAt !== null)
            return 'reconnecting';
        if ((0,calls/* phaseOf */.hU)(call.course, elapsed) === 'talking')
            return 'active';
        const joins = call.course.end !== 'agent-never-joined';
        return joins && elapsed >= agentReadyAfter ? 'agent_ready' : 'created';
    };
    const show = (session) => (0,replies/* json */.Pq)(200, {
        status: stateOf(session),
        expires_at: new Date(session.expiresAt).toISOString(),
        ui_type: session.uiType,
        room_name: session.callId ?? '',
        agent_id: session.agent.id,
        client_id: 'emulated-workspace',
        metadata: session.metadata,
        grace_period_ends_at: session.graceEndsAt === null ? null : new Date(session.graceEndsAt).toISOString(),
    });
    const withSession = (body, step) => {
        const parsed = parseObject(body);
        if (!parsed.ok)
            return (0,replies/* invalid */.Gq)(parsed.errors);
        const token = parsed.value.session_token;
        if (typeof token !== 'string')
            return (0,replies/* invalid */.Gq)([missing('session_token')]);
        const session = sessions.get(token);
        if (session === undefined)
            return (0,replies/* refusal */.x5)(404, 'Session not found');
        if (stateOf(session) === 'ended')
            return (0,replies/* refusal */.x5)(410, 'Session has ended or expired');
        return step(session, parsed.value);
    };
    return {
        create: (body) => {
            const parsed = parseObject(body);
            if (!parsed.ok)
                return (0,replies/* invalid */.Gq)(parsed.errors);
            const fields = parsed.value;
            const wanted = fields.agent_id;
            if (typeof wanted !== 'string')
                return (0,replies/* invalid */.Gq)([missing('agent_id')]);
            const agent = workspace.findAgent(wanted);
            if (agent === undefined)
                return (0,replies/* refusal */.x5)(404, 'Agent not found');
            const lifetime = numberOf(fields.session_ttl, defaultLifetimeSeconds);
            const expiresAt = clock.now() + lifetime * 1000;
            const token = makeToken({ agent_id: agent.id, exp: Math.floor(expiresAt / 1000) });
            sessions.set(token, {
                token,
                agent,
                uiType: typeof fields.ui_type === 'string' ? fields.ui_type : 'fullpage',
                metadata: (0,json/* isObject */.G)(fields.metadata) ? fields.metadata : {},
                expiresAt,
                callId: null,
                graceEndsAt: null,
                graceSeconds: numberOf(fields.grace_period, 0),
            });
            return (0,replies/* json */.Pq)(200, {
                session_token: token,
                session_url: `${origin()}/session?token=${token}`,
                expires_at: new Date(expiresAt).toISOString(),
            });
        },
        connect: (body) => withSession(body, (session) => {
            const call = callOf(session) ?? workspace.place(webOrder(session), session.agent);
            sessions.set(session.token, { ...session, callId: call.callId, graceEndsAt: null });
            return (0,replies/* json */.Pq)(200, {
                lk_url: origin().replace(/^http/, 'ws'),
                lk_token: rooms.tokenFor(call.callId),
                room_name: call.callId,
            });
        }),
        status: (token) => {
            const session = sessions.get(token);
            return session === undefined ? (0,replies/* refusal */.x5)(404, 'Session not found') : show(session);
        },
        stateOf: (token) => {
            const session = sessions.get(token);
            return session === undefined ? null : stateOf(session);
        },
        disconnect: (body) => withSession(body, (session, fields) => {
            const atOnce = fields.explicit_end === true || session.graceSeconds === 0;
            if (atOnce && session.callId !== null)
                workspace.end(session.callId);
            const left = atOnce
                ? { ...session, expiresAt: clock.now() - 1 }
                : { ...session, graceEndsAt: clock.now() + session.graceSeconds * 1000 };
            sessions.set(session.token, left);
            return show(left);
        }),
    };
}
function webOrder(session) {
    return {
        agent: session.agent.id,
        medium: 'web',
        contactNumber: null,
        contactName: 'Web User',
        outboundNumber: null,
        metadata: session.metadata,
        maxCallMinutes: null,
        testMode: false,
        dndCheckSkipped: false,
    };
}
function missing(name) {
    return { loc: ['body', name], msg: 'Field required', type: 'missing' };
}
function numberOf(value, otherwise) {
    return typeof value === 'number' ? value : otherwise;
}

;// CONCATENATED MODULE: ./lib/emulator/emulator.js
















const defaultSpeed = 10;
async function startEmulator(options = {}) {
    const { name, scenario } = (0,scenarios/* findScenario */.C)(options.scenario ?? 'answered');
    const { faults, seed = 1, onRequest = () => { } } = options;
    const clock = createClock(options.speed ?? defaultSpeed, options.now ?? Date.now);
    const firstKey = options.keys?.[0] ?? makeKey();
    const keys = new Set([firstKey, ...(options.keys ?? [])]);
    let url = '';
    const origin = () => url;
    const workspace = createWorkspace(scenario, clock, seed);
    const { later, cancelAll } = createTimers();
    const rooms = createRooms({ workspace, clock, later, makeToken, course: scenario.room });
    const sessions = createSessions({ workspace, clock, rooms, makeToken, origin });
    const service = createService({ workspace, sessions, rooms, keys, origin });
    const take = createIntake();
    const entries = [];
    const elsewhere = await startElsewhere(keys);
    const server = makeServer((request, response) => {
        handle(request, response).catch(() => response.destroy());
    });
    const upgraded = new Set();
    const shakeHands = createHandshake();
    server.on('upgrade', (request, socket, head) => {
        upgraded.add(socket.once('close', () => upgraded.delete(socket)));
        upgrade(request, socket, head).catch(() => socket.destroy());
    });
    async function handle(request, response) {
        const asked = await take(request);
        const fault = faults?.faultFor(asked) ?? null;
        const world = { elsewhere: elsewhere.url, path: asked.path, now: clock.now() };
        const dialsBefore = workspace.dials().length;
        const plain = () => ({ kind: 'answer', reply: service(asked) });
        const staged = interrupted(plain, scenario.interrupt(asked), world);
        const delivery = interrupted(staged, fault?.interruption ?? null, world)();
        note(request, {
            status: visibleStatus(delivery),
            dialled: workspace.dials().length > dialsBefore,
            fault: fault?.name ?? null,
        });
        const pause = faults?.refusedBefore(asked.index + 1) ?? 0;
        if (pause > 0)
            refuseAfter(response, server, pause, later);
        deliver(delivery, response, later);
    }
    async function upgrade(request, socket, head) {
        const channel = await findChannel(request, { workspace, sessions, rooms, clock, later });
        if ('refused' in channel) {
            socket.end(refusedHandshake(channel.refused, channel.text));
            return note(request, { status: channel.refused, dialled: false, fault: null });
        }
        const accepted = shakeHands(request, socket, head);
        note(request, { status: accepted === null ? 400 : 101, dialled: false, fault: null });
        if (accepted !== null)
            channel.run(accepted);
    }
    function note(request, outcome) {
        const entry = {
            method: request.method ?? '',
            path: shownPath(request.url ?? '', keys),
            key: request.headers['x-api-key'] !== undefined,
            ...outcome,
        };
        entries.push(entry);
        onRequest(entry);
    }
    try {
        url = `http://${loopback}:${await listen(server, options.port ?? 0)}`;
    }
    catch (error) {
        await elsewhere.close();
        throw error;
    }
    const firstPause = faults?.refusedBefore(0) ?? 0;
    if (firstPause > 0)
        refuse(server, firstPause, later);
    return {
        url,
        scenario: name,
        key: firstKey,
        agentId: listedAgents[0].id,
        truth: () => ({
            dials: workspace.dials(),
            strayRequests: elsewhere.requests,
            spokenSecrets: workspace.spokenSecrets(),
        }),
        requests: () => entries,
        close: async () => {
            cancelAll();
            for (const socket of upgraded)
                socket.destroy();
            await Promise.all([shut(server), elsewhere.close()]);
        },
    };
}
function interrupted(act, by, world) {
    return by === null ? act : () => by(act, world);
}
function refusedHandshake(status, text) {
    return [
        `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}`,
        'content-type: text/plain; charset=utf-8',
        `content-length: ${Buffer.byteLength(text)}`,
        'connection: close',
        '',
        text,
    ].join('\r\n');
}
function createTimers() {
    const timers = new Set();
    let cancelled = false;
    return {
        later: (milliseconds, step) => {
            if (cancelled)
                return;
            const timer = setTimeout(() => {
                timers.delete(timer);
                step();
            }, milliseconds);
            timers.add(timer);
        },
        cancelAll: () => {
            cancelled = true;
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function makeKey() {
    return ['vaani', (0,external_node_crypto_.randomBytes)(16).toString('hex')].join('_');
}
function makeToken(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = part({ alg: 'HS256', typ: 'JWT' });
    return [header, part(claims), (0,external_node_crypto_.randomBytes)(32).toString('base64url')].join('.');
}


/***/ }),

/***/ 60722:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* binding */ isObject; }
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6643:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: function() { return /* binding */ seededRandom; },
/* harmony export */   Tq: function() { return /* binding */ between; },
/* harmony export */   uh: function() { return /* binding */ hex; }
/* harmony export */ });
/* unused harmony exports pick, shuffled */
function seededRandom(...seeds) {
    let state = seeds.reduce((mixed, seed) => scramble(mixed ^ (seed | 0)), 0x9e3779b9);
    return () => {
        state = (state + 0x9e3779b9) | 0;
        return (scramble(state) >>> 0) / 2 ** 32;
    };
}
function scramble(value) {
    let mixed = value;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
}
function pick(random, choices) {
    return choices[Math.floor(random() * choices.length)] ?? choices[0];
}
function between(random, low, high) {
    return low + Math.floor(random() * (high - low + 1));
}
function hex(random, length) {
    return Array.from({ length }, () => between(random, 0, 15).toString(16)).join('');
}
function shuffled(random, items) {
    return items
        .map((item) => ({ item, rank: random() }))
        .sort((left, right) => left.rank - right.rank)
        .map(({ item }) => item);
}


/***/ }),

/***/ 74956:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: function() { return /* binding */ emulatorScenarios; },
  C: function() { return /* binding */ findScenario; }
});

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(72326);
// EXTERNAL MODULE: ./lib/emulator/service/conversation.js
var conversation = __webpack_require__(22395);
// EXTERNAL MODULE: ./lib/emulator/service/replies.js
var replies = __webpack_require__(36882);
// EXTERNAL MODULE: ./lib/emulator/json.js
var json = __webpack_require__(60722);
// EXTERNAL MODULE: ./lib/emulator/service/records.js
var records = __webpack_require__(35960);
;// CONCATENATED MODULE: ./lib/emulator/scenarios/interruptions.js




const resetBeforeActing = () => ({ kind: 'reset' });
const resetAfterActing = (act) => {
    act();
    return { kind: 'reset' };
};
function insteadOfActing(reply) {
    return () => ({ kind: 'answer', reply });
}
function afterActing(reply) {
    return (act) => {
        act();
        return { kind: 'answer', reply };
    };
}
function tooManyRequests(retryAfter) {
    const reply = (0,replies/* refusal */.x5)(429, 'Rate limit exceeded', { 'retry-after': retryAfter });
    return insteadOfActing(reply);
}
function unavailableFor(retryAfter) {
    const reply = (0,replies/* proxyPage */.MN)(503, 'Service Temporarily Unavailable');
    return insteadOfActing({ ...reply, headers: { 'retry-after': retryAfter } });
}
function hang(milliseconds, acts) {
    return (act) => {
        if (acts)
            act();
        return { kind: 'hang', milliseconds };
    };
}
function truncated(honest) {
    return (act) => {
        const delivery = act();
        return delivery.kind === 'answer' ? { kind: 'cut', reply: delivery.reply, honest } : delivery;
    };
}
function slowly(pause) {
    return (act) => {
        const delivery = act();
        return delivery.kind === 'answer' ? { kind: 'slow', reply: delivery.reply, pause } : delivery;
    };
}
function redirectElsewhere(status) {
    return (_act, { elsewhere, path }) => ({
        kind: 'answer',
        reply: {
            status,
            headers: { location: `${elsewhere}${path}` },
            body: { text: '', type: 'text/plain' },
        },
    });
}
function rewritten(rewrite) {
    return (act) => {
        const delivery = act();
        const body = successfulJson(delivery);
        if (delivery.kind !== 'answer' || body === undefined)
            return delivery;
        return { kind: 'answer', reply: { ...delivery.reply, body: { json: rewrite(body) } } };
    };
}
function successfulJson(delivery) {
    if (delivery.kind !== 'answer' || delivery.reply.status >= 300)
        return undefined;
    return 'json' in delivery.reply.body ? delivery.reply.body.json : undefined;
}
function withoutCallId(body) {
    if (!isObject(body))
        return body;
    const { call_id: _id, room_name: _room, live_captions_url: _captions, output, ...rest } = body;
    if (!isObject(output))
        return rest;
    return { ...rest, output: { agent_name: output.agent_name ?? null } };
}
function duplicatedAndShuffled(random) {
    return (body) => {
        if (!isObject(body) || !Array.isArray(body.data))
            return body;
        const rows = body.data;
        const again = rows.filter((_, position) => position % 3 === 0);
        return { ...body, data: shuffled(random, [...rows, ...again]) };
    };
}
function clockSkew(seconds) {
    return (act, world) => {
        const delivery = rewritten((body) => moved(body, seconds))(act, world);
        if (delivery.kind !== 'answer')
            return delivery;
        const date = new Date(world.now + seconds * 1000).toUTCString();
        const headers = { ...delivery.reply.headers, date };
        return { kind: 'answer', reply: { ...delivery.reply, headers } };
    };
}
function moved(value, seconds) {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+\.\d{6}$/.test(value)) {
        return (0,records/* naiveTime */.D4)(Date.parse(`${value.slice(0, 23)}Z`) + seconds * 1000);
    }
    if (Array.isArray(value))
        return value.map((item) => moved(item, seconds));
    if (!(0,json/* isObject */.G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, seconds)]));
}

// EXTERNAL MODULE: ./lib/emulator/service/calls.js
var calls = __webpack_require__(33047);
// EXTERNAL MODULE: ./lib/emulator/service/routes.js
var routes = __webpack_require__(77170);
;// CONCATENATED MODULE: ./lib/emulator/scenarios/scenario.js




const usual = {
    course: calls/* usualCourse */.wr,
    conversation: () => conversation/* englishDelivery */.VF,
    earlierCalls: 6,
    historyOrder: 'newest-first',
    interrupt: () => null,
    room: { refusesFrom: null, dropsAfter: null, connectsMedia: true },
};
function scenario(sentence, differences = {}) {
    return { ...usual, sentence, ...differences };
}
function inRoom(differences) {
    return { room: { ...usual.room, ...differences } };
}
function going(differences) {
    return { course: { ...usual.course, ...differences } };
}
const never = { answered: null, processed: null };
function on(routes, interruption) {
    return {
        interrupt: ({ route }) => route !== null && routes.includes(route) ? interruption : null,
    };
}
function refusing(reply, ...routes) {
    return on(routes.length > 0 ? routes : ['dispatch', 'web-token'], insteadOfActing(reply));
}
function everywhere(interruption) {
    return { interrupt: ({ route }) => ((0,routes/* isOpen */.n)(route) ? null : interruption) };
}

;// CONCATENATED MODULE: ./lib/emulator/scenarios/shapes.js

function stringOutput(body) {
    if (!(0,json/* isObject */.G)(body) || !(0,json/* isObject */.G)(body.output))
        return body;
    const { agent_name: agent, call_id: room } = body.output;
    const output = `Dispatched agent ${agent} to room ${room} (dispatch_id: AD_emulated)`;
    return { ...body, message: 'Command processed', output };
}
function newerHistoryShape(body) {
    if (!(0,json/* isObject */.G)(body) || !Array.isArray(body.data))
        return body;
    const rows = body.data.filter(json/* isObject */.G).map(newerRow);
    const { page, page_size, total, total_pages } = body.pagination;
    return { data: rows, pagination: { page, page_size, total, total_pages } };
}
function newerRow(row, position) {
    const ended = row.End_time !== null;
    const answered = row.user_picked_up_at !== null;
    const status = !ended ? 'in_progress' : answered ? 'completed' : (row.call_status ?? null);
    return {
        id: position + 1,
        call_id: row.call_id ?? null,
        status,
        duration: ended ? Number(row.duration_ms) / 1000 : null,
        agent_id: row.agent_id ?? null,
        contact_number: row.to_number ?? null,
        created_at: row.Start_time ?? null,
    };
}
function transcriptAsList(body) {
    if (!(0,json/* isObject */.G)(body) || typeof body.transcript !== 'string' || body.status_code !== 200) {
        return body;
    }
    const turns = body.transcript.split(/\n\n (?=(?:AGENT|USER): )/).map((turn) => {
        const [speaker = '', ...text] = turn.split(': ');
        return { speaker, text: text.join(': ') };
    });
    return { ...body, transcript: turns };
}
function namedWith(text) {
    return (body) => ((0,json/* isObject */.G)(body) ? { ...body, agent_name: text, display_name: text } : body);
}
function withoutToken(body) {
    if (!(0,json/* isObject */.G)(body))
        return body;
    const { token: _token, lk_token: _sessionToken, ...rest } = body;
    return rest;
}
function connectingTo(address) {
    return (body) => {
        if (!(0,json/* isObject */.G)(body))
            return body;
        const named = ['connection_url', 'lk_url'].filter((name) => name in body);
        return { ...body, ...Object.fromEntries(named.map((name) => [name, address])) };
    };
}

;// CONCATENATED MODULE: ./lib/emulator/scenarios/web-scenarios.js




const invitations = ['dispatch', 'web-token', 'session-connect'];
const closedAddress = 'ws://127.0.0.1:2';
const midCall = 10;
const webScenarios = {
    'web-without-token': scenario('A web call is dispatched, but its answer lacks the token.', {
        ...on(invitations, rewritten(withoutToken)),
    }),
    'room-refuses': scenario('The room of a web call refuses the token that was given for it (401).', {
        ...inRoom({ refusesFrom: 0 }),
    }),
    'room-unreachable': scenario('Nothing listens at the address of the room of a web call.', {
        ...on(invitations, rewritten(connectingTo(closedAddress))),
    }),
    'room-lost': scenario('A web call loses its connection once, and can be joined again.', {
        ...inRoom({ dropsAfter: midCall }),
    }),
    'room-gone': scenario('A web call loses its connection and refuses to be joined again.', {
        ...inRoom({ dropsAfter: midCall, refusesFrom: 1 }),
    }),
    'silent-agent': scenario('The agent joins and never says a word.', {
        conversation: () => conversation/* silentConversation */.HK,
    }),
    'no-sound': scenario('A web call can be joined, but no sound ever gets through.', {
        ...inRoom({ connectsMedia: false }),
        ...going({ ended: 109, processed: 123 }),
    }),
};

;// CONCATENATED MODULE: ./lib/emulator/scenarios/scenarios.js







const nonsense = {
    status: 200,
    headers: {},
    body: { text: 'OK\u0000<<< welcome to the portal >>>', type: 'application/json' },
};
const scenarios = {
    answered: scenario('The call is answered, talked through in English, ended and processed.'),
    'no-answer': scenario('The phone rings for 45 seconds and nobody picks up.', {
        ...going({ ...never, ended: 48, end: 'not-answered', finalStatus: 'Not picked' }),
    }),
    rejected: scenario('The person called declines after a few rings.', {
        ...going({ ...never, ended: 8, end: 'rejected', finalStatus: 'Call rejected' }),
    }),
    'busy-agent': scenario('The service asks to wait (503, then 429 for the dispatch, with Retry-After), then all goes well.', {
        interrupt: ({ route, nth }) => {
            if (nth > 0)
                return null;
            if (route === 'dispatch')
                return tooManyRequests('1');
            return route === 'agents' || route === 'history' ? unavailableFor('1') : null;
        },
    }),
    'agent-never-joins': scenario('The dispatch is accepted, but no agent ever joins the room.', {
        ...going({
            ...never,
            dialled: null,
            ringing: null,
            ended: 30,
            end: 'agent-never-joined',
            finalStatus: 'agent_timeout',
        }),
    }),
    'slow-processing': scenario('The transcript takes two more minutes after the call has ended.', {
        ...going({ processed: 161 }),
        interrupt: ({ route, nth }) => route === 'details' && nth < 2
            ? insteadOfActing((0,replies/* json */.Pq)(202, { detail: 'Post-processing is in progress' }))
            : null,
    }),
    'never-processed': scenario('The call goes well, but its transcript never becomes available.', {
        ...going({ processed: null }),
    }),
    'never-ends': scenario('The call is answered and never ends, whatever its limit.', {
        ...going({ ended: null, processed: null, end: 'never-ends' }),
    }),
    'long-call': scenario('The call goes on for ten minutes, unless its limit ends it.', {
        ...going({ ended: 609, processed: 623 }),
    }),
    'balance-empty': scenario('The workspace has no credit left (402).', {
        ...refusing((0,replies/* refusal */.x5)(402, 'Insufficient balance')),
    }),
    'wrong-key': scenario('No key is accepted (401).', {
        ...everywhere(insteadOfActing((0,replies/* refusal */.x5)(401, 'Invalid or missing API key'))),
    }),
    'key-forbidden': scenario('The key works, but the agent belongs to somebody else (403).', {
        ...refusing((0,replies/* refusal */.x5)(403, 'This agent does not belong to your workspace'), 'agent', 'dispatch', 'web-token'),
    }),
    'agent-not-found': scenario('The workspace has no such agent (404).', {
        ...refusing((0,replies/* refusal */.x5)(404, 'Agent not found'), 'agent', 'dispatch', 'web-token'),
    }),
    'outside-hours': scenario('The service itself refuses to call at this time of day.', {
        ...refusing((0,replies/* refusal */.x5)(400, 'TRAI: outbound calls are placed between 08:00 and 20:00 IST only')),
    }),
    'dnd-blocked': scenario('The number is in the do-not-disturb register (403).', {
        ...refusing((0,replies/* refusal */.x5)(403, 'Call blocked: destination number is in DND registry')),
    }),
    'request-rejected': scenario('The service finds the dispatch invalid (422).', {
        ...refusing((0,replies/* invalid */.Gq)([
            {
                loc: ['body', 'outbound_number'],
                msg: 'Value error, number is not configured in this workspace',
                type: 'value_error',
            },
        ])),
    }),
    'rate-limited': scenario('Every request is refused with 429, for ever.', {
        ...everywhere(tooManyRequests('1')),
    }),
    unavailable: scenario('A proxy answers every request with a 503 page in HTML.', {
        interrupt: () => insteadOfActing((0,replies/* proxyPage */.MN)(503, 'Service Temporarily Unavailable')),
    }),
    'flaky-network': scenario('Every third read is reset or answered with a 502 page.', {
        interrupt: ({ method, index }) => {
            if (method !== 'GET' || index % 3 !== 2)
                return null;
            return index % 2 === 0 ? resetBeforeActing : insteadOfActing((0,replies/* proxyPage */.MN)(502, 'Bad Gateway'));
        },
    }),
    'ambiguous-dispatch': scenario('The service dials, but the answer to the dispatch is lost.', {
        ...on(['dispatch'], resetAfterActing),
    }),
    'ambiguous-lost': scenario('The dispatch is lost on the way: the service never dials.', {
        ...on(['dispatch'], resetBeforeActing),
    }),
    'string-output': scenario('The dispatch is answered in the old form, with one sentence.', {
        ...on(['dispatch'], rewritten(stringOutput)),
    }),
    unreadable: scenario('The dispatch is accepted; every read of the call gives 200 and nonsense.', {
        ...on(['history', 'details', 'transcript'], insteadOfActing(nonsense)),
    }),
    'unreadable-dispatch': scenario('The service dials and answers the dispatch with nonsense.', {
        ...on(['dispatch'], afterActing(nonsense)),
    }),
    'call-failed': scenario('The telephone network refuses the number (SIP 404).', {
        ...going({
            ...never,
            ringing: null,
            ended: 4,
            end: 'failed',
            finalStatus: 'Call failed: SIP_404_NOT_FOUND',
        }),
    }),
    hindi: scenario('The agent speaks Hindi.', { conversation: () => conversation/* hindiDelivery */.fY }),
    placeholders: scenario('The agent speaks a {customer_name} that nothing filled.', {
        conversation: () => ({
            ...(0,conversation/* agentSaying */.DS)('Thank you, {customer_name}. Order 1234 arrives today.'),
            fillsPlaceholders: false,
        }),
    }),
    'secret-in-transcript': scenario('Somebody reads an API key aloud.', {
        conversation: conversation/* withSpokenKey */.Oh,
    }),
    'hostile-text': scenario('Transcript and names hold workflow commands, ANSI codes and markup.', {
        conversation: () => conversation/* hostileConversation */.wU,
        ...on(['agent'], rewritten(namedWith(conversation/* hostileText */.AK))),
    }),
    'hostile-refusal': scenario('The dispatch is refused with a text full of commands and markup.', {
        ...refusing((0,replies/* refusal */.x5)(422, conversation/* hostileText */.AK)),
    }),
    'huge-transcript': scenario('The transcript is five megabytes long.', {
        conversation: conversation/* hugeConversation */.tG,
    }),
    'redirect-elsewhere': scenario('The dispatch is redirected to another origin.', {
        ...on(['dispatch'], redirectElsewhere(307)),
    }),
    'newer-history-shape': scenario('The history has the shape that the newer client knows.', {
        ...on(['history'], rewritten(newerHistoryShape)),
    }),
    'list-transcript': scenario('The transcript is a list of utterances instead of a text.', {
        ...on(['transcript'], rewritten(transcriptAsList)),
    }),
    'duplicate-shuffled-history': scenario('The history spans several pages, in no order, with rows given twice.', { earlierCalls: 430, historyOrder: 'shuffled-with-duplicates' }),
    'clock-skew': scenario('The clock of the service is ten minutes slow.', {
        ...everywhere(clockSkew(-600)),
    }),
    ...webScenarios,
};
function emulatorScenarios() {
    return Object.entries(scenarios).map(([name, { sentence }]) => ({
        name: name,
        sentence,
    }));
}
function findScenario(name) {
    if (Object.hasOwn(scenarios, name)) {
        const known = name;
        return { name: known, scenario: scenarios[known] };
    }
    const names = Object.keys(scenarios);
    const near = (0,nearest/* nearest */.p)(name, names);
    const hint = near === null ? '' : ` Did you mean ${near}?`;
    const shown = JSON.stringify(name.slice(0, 60));
    throw new Error(`There is no scenario ${shown}.${hint} The scenarios are: ${names.join(', ')}.`);
}


/***/ }),

/***/ 33047:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: function() { return /* binding */ postponed; },
/* harmony export */   D: function() { return /* binding */ truthOf; },
/* harmony export */   D_: function() { return /* binding */ isProcessed; },
/* harmony export */   Dl: function() { return /* binding */ talkStart; },
/* harmony export */   Ko: function() { return /* binding */ withLimit; },
/* harmony export */   hU: function() { return /* binding */ phaseOf; },
/* harmony export */   lC: function() { return /* binding */ spokenTurns; },
/* harmony export */   wr: function() { return /* binding */ usualCourse; }
/* harmony export */ });
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22395);

const usualCourse = {
    dialled: 1,
    ringing: 3,
    answered: 9,
    ended: 41,
    processed: 55,
    end: 'completed',
    finalStatus: 'User disconnected',
};
const listedAfter = 1;
function withLimit(course, minutes) {
    if (minutes === null || course.answered === null || course.ended === null)
        return course;
    const limit = course.answered + minutes * 60;
    return course.ended <= limit ? course : postponed(course, limit - course.ended);
}
function phaseOf(course, elapsed) {
    const reached = (moment) => moment !== null && elapsed >= moment;
    if (elapsed < listedAfter)
        return 'unlisted';
    if (reached(course.ended))
        return 'ended';
    if (reached(course.answered))
        return 'talking';
    if (reached(course.ringing))
        return 'ringing';
    return reached(course.dialled) ? 'dialling' : 'waiting';
}
function isProcessed(course, elapsed) {
    return course.processed !== null && elapsed >= course.processed;
}
function talkStart({ course, medium, heardAt }) {
    if (course.answered === null || medium === 'phone')
        return course.answered;
    return heardAt === null ? null : Math.max(course.answered, heardAt);
}
function spokenTurns(call) {
    const start = talkStart(call);
    if (start === null)
        return [];
    const { ended } = call.course;
    const seconds = ended === null ? Number.POSITIVE_INFINITY : ended - start;
    const metadata = call.conversation.fillsPlaceholders ? call.metadata : {};
    const values = { name: call.contactName, ...metadata };
    return call.conversation.turns
        .filter((turn) => turn.at <= seconds && (call.medium === 'phone' || turn.speaker === 'agent'))
        .map((turn) => ({ ...turn, text: (0,_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(turn.text, values) }));
}
function postponed(course, seconds) {
    const moved = (moment) => (moment === null ? null : moment + seconds);
    return { ...course, ended: moved(course.ended), processed: moved(course.processed) };
}
function truthOf(call) {
    const answered = call.course.answered !== null;
    return {
        callId: call.callId,
        medium: call.medium,
        agentId: call.agentId,
        contactNumber: call.contactNumber,
        contactName: call.contactName,
        metadata: call.metadata,
        maxCallMinutes: call.maxCallMinutes,
        testMode: call.testMode,
        dndCheckSkipped: call.dndCheckSkipped,
        dispatchedAt: call.dispatchedAt,
        end: call.course.end,
        answered,
        processed: call.course.processed !== null,
        transcript: answered ? (0,_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(spokenTurns(call)) : null,
        joins: call.joins,
        heard: call.heardAt !== null,
    };
}


/***/ }),

/***/ 22395:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: function() { return /* binding */ hostileText; },
/* harmony export */   DS: function() { return /* binding */ agentSaying; },
/* harmony export */   GS: function() { return /* binding */ fill; },
/* harmony export */   HK: function() { return /* binding */ silentConversation; },
/* harmony export */   Oh: function() { return /* binding */ withSpokenKey; },
/* harmony export */   VF: function() { return /* binding */ englishDelivery; },
/* harmony export */   e1: function() { return /* binding */ asText; },
/* harmony export */   fY: function() { return /* binding */ hindiDelivery; },
/* harmony export */   tG: function() { return /* binding */ hugeConversation; },
/* harmony export */   wU: function() { return /* binding */ hostileConversation; }
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6643);

function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
    });
}
function asText(turns) {
    return turns.map(({ speaker, text }) => `${speaker.toUpperCase()}: ${text}`).join('\n\n ');
}
const englishDelivery = {
    turns: [
        {
            speaker: 'agent',
            text: 'Hello {name}, <break time="200ms"/> this is the delivery desk. May I have your order number?',
            at: 1.2,
        },
        { speaker: 'user', text: 'Yes, it is one two three four.', at: 8 },
        {
            speaker: 'agent',
            text: 'Thank you. Order 1234 arrives today before six. Is there anything else?',
            at: 13,
        },
        { speaker: 'user', text: 'No, that was all.', at: 22 },
        { speaker: 'agent', text: 'Then have a good day. Goodbye.', at: 26 },
    ],
    fillsPlaceholders: true,
    entities: { order_id: '1234', delivery_day: 'today' },
    evaluation: 'Yes',
    summary: 'The customer asked about order 1234 and learned that it arrives today.',
    agentName: 'emulated-staging-agent',
    secrets: [],
};
const hindiDelivery = {
    ...englishDelivery,
    turns: [
        {
            speaker: 'agent',
            text: 'नमस्ते, मैं डिलीवरी केंद्र से बोल रही हूँ। क्या आप अपना ऑर्डर नंबर बता सकते हैं?',
            at: 1.2,
        },
        { speaker: 'user', text: 'जी, एक दो तीन चार।', at: 8 },
        { speaker: 'agent', text: 'धन्यवाद। आपका ऑर्डर आज शाम छह बजे से पहले पहुँच जाएगा।', at: 13 },
        { speaker: 'user', text: 'ठीक है, धन्यवाद।', at: 22 },
        { speaker: 'agent', text: 'आपका दिन शुभ हो। नमस्ते।', at: 26 },
    ],
    summary: 'ग्राहक ने ऑर्डर 1234 के बारे में पूछा।',
};
function agentSaying(sentence) {
    const turns = englishDelivery.turns.map((turn, index) => index === 2 ? { ...turn, text: sentence } : turn);
    return { ...englishDelivery, turns };
}
const silentConversation = { ...englishDelivery, turns: [] };
function withSpokenKey(random) {
    const key = ['vaani', (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(random, 32)].join('_');
    const turns = englishDelivery.turns.map((turn, index) => index === 1 ? { ...turn, text: `Our access is ${key}, and the order is 1234.` } : turn);
    return { ...englishDelivery, turns, secrets: [key] };
}
function hugeConversation() {
    const sentence = 'And one more thing about your parcel. ';
    return agentSaying(sentence.repeat(Math.ceil((5 * 1024 * 1024) / sentence.length)));
}
const hostileText = [
    'first line',
    '::error file=app.js,line=1::forged by the agent',
    '::add-mask::a',
    'middle ##[group]forged and ##[error]forged',
    '\u001b[2J\u001b[31mred\u001b]0;title\u0007',
    '| a | b |',
    '<img src=x onerror=alert(1)> <!-- --> </details></td></script>',
    ']]> & &amp; \u0000\u202e\u2028 @everyone [link](javascript:alert(1)) ```',
].join('\r\n');
const hostileConversation = {
    ...agentSaying(hostileText),
    entities: { order_id: '1234', note: hostileText },
    evaluation: `Yes ${hostileText}`,
    summary: hostileText,
    agentName: `agent ${hostileText}`,
};


/***/ }),

/***/ 35960:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: function() { return /* binding */ naiveTime; },
/* harmony export */   TS: function() { return /* binding */ detailsReply; },
/* harmony export */   Xz: function() { return /* binding */ unknownCall; },
/* harmony export */   x: function() { return /* binding */ transcriptReply; },
/* harmony export */   zf: function() { return /* binding */ historyRow; }
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22395);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36882);



const notAvailable = 'Transcript is not available for further evaluations.';
const emptyTranscript = 'Transcript is empty';
const creditsPerSecond = 0.09;
const statusOf = {
    unlisted: 'started',
    waiting: 'started',
    dialling: 'started',
    ringing: 'started',
    talking: 'Ongoing',
};
function naiveTime(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, -1)}000`;
}
function historyRow(call, elapsed, origin) {
    const { course } = call;
    const phase = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(course, elapsed);
    const moment = (seconds) => seconds !== null && elapsed >= seconds ? naiveTime(call.dispatchedAt + seconds * 1000) : null;
    const talkedSeconds = phase === 'ended' && course.answered !== null && course.ended !== null
        ? course.ended - course.answered
        : 0;
    const processed = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .isProcessed */ .D_)(course, elapsed);
    const outcome = outcomeOf(call);
    return {
        call_id: call.callId,
        call_type: 'Outbound',
        call_status: phase === 'ended' ? course.finalStatus : statusOf[phase],
        direction: 'Outbound',
        agent_name: call.agentName,
        agent_id: call.agentId,
        client_name: call.contactName,
        client_id: 'emulated-workspace',
        from_number: call.outboundNumber ?? '+910000000000',
        to_number: call.contactNumber ?? 'web-user',
        Start_time: naiveTime(call.dispatchedAt),
        End_time: moment(course.ended),
        duration_ms: talkedSeconds * 1000,
        call_cost: Number((talkedSeconds * creditsPerSecond).toFixed(2)),
        call_summary: processed ? outcome.summary : null,
        call_entity: processed ? outcome.entities : {},
        call_eval_tag: processed ? outcome.evaluation : null,
        call_conversation_quality: processed
            ? { clarity: 8, professionalism: 9, problem_resolution: 8, overall_quality: 8 }
            : {},
        post_processing_status: postProcessing(call, phase, processed),
        call_dialing_at: moment(course.dialled),
        call_ringing_at: moment(course.ringing),
        user_picked_up_at: moment(course.answered),
        recording_api: `${origin}/api/stream/${call.callId}`,
        call_transcription: `${origin}/api/transcript/${call.callId}`,
        call_metadata: call.metadata,
        chat_history: [],
        callback_requested: false,
        callback_id: null,
        callback_status: null,
    };
}
function transcriptOf(call) {
    const turns = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenTurns */ .lC)(call);
    return turns.length === 0 ? null : (0,_conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(turns);
}
function outcomeOf(call) {
    return (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenTurns */ .lC)(call).length === 0
        ? { summary: '', entities: {}, evaluation: 'not enough data' }
        : call.conversation;
}
function postProcessing(call, phase, processed) {
    if (processed)
        return 'completed';
    return phase === 'ended' && call.course.answered !== null ? 'processing' : 'not_processed';
}
function detailsReply(call, elapsed) {
    if (!(0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .isProcessed */ .D_)(call.course, elapsed)) {
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(200, {
            transcription: notAvailable,
            entity: notAvailable,
            conversation_eval: notAvailable,
            summary: notAvailable,
            call_eval_tag: null,
        });
    }
    const outcome = outcomeOf(call);
    return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(200, {
        transcription: transcriptOf(call) ?? emptyTranscript,
        entity: outcome.entities,
        conversation_eval: { clarity: 8, professionalism: 9, problem_resolution: 8 },
        summary: outcome.summary,
        call_eval_tag: outcome.evaluation,
    });
}
function transcriptReply(call, elapsed) {
    const body = (transcript, status) => ({
        transcript,
        status_code: status,
        function: 'get_transcript',
    });
    if (call === undefined)
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(404, body('Transcript not found in Azure Blob Storage', 404));
    if ((0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .isProcessed */ .D_)(call.course, elapsed)) {
        const transcript = transcriptOf(call);
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(200, transcript === null ? body(emptyTranscript, 404) : body(transcript, 200));
    }
    const processing = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(call.course, elapsed) === 'ended' && call.course.answered !== null;
    return processing
        ? (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(200, body('Transcript not found in S3/AZURE', 404))
        : (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(404, body('Transcript not found in Azure Blob Storage', 404));
}
function unknownCall() {
    return (0,_replies_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(404, 'Call not found');
}


/***/ }),

/***/ 36882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: function() { return /* binding */ invalid; },
/* harmony export */   MN: function() { return /* binding */ proxyPage; },
/* harmony export */   Pq: function() { return /* binding */ json; },
/* harmony export */   x5: function() { return /* binding */ refusal; }
/* harmony export */ });
function json(status, body, headers = {}) {
    return { status, headers, body: { json: body } };
}
function refusal(status, detail, headers = {}) {
    return json(status, { detail }, headers);
}
function invalid(errors) {
    return refusal(422, errors.map(({ loc, msg, type }) => ({ type, loc, msg })));
}
function proxyPage(status, title) {
    const text = `<!doctype html>\n<html><head><title>${status} ${title}</title></head>\n<body><center><h1>${status} ${title}</h1></center><hr><center>nginx</center></body></html>\n`;
    return { status, headers: {}, body: { text, type: 'text/html' } };
}


/***/ }),

/***/ 77170:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ matchRoute; },
/* harmony export */   n: function() { return /* binding */ isOpen; }
/* harmony export */ });
const routes = [
    { name: 'health', method: 'GET', path: /^\/api\/health$/ },
    { name: 'agents', method: 'GET', path: /^\/api\/agents$/ },
    { name: 'agent', method: 'GET', path: /^\/api\/agents\/([^/]+)$/ },
    { name: 'list-agents', method: 'GET', path: /^\/api\/list-agents$/ },
    { name: 'dispatch', method: 'POST', path: /^\/api\/trigger-call\/$/ },
    { name: 'dispatch-without-slash', method: 'POST', path: /^\/api\/trigger-call$/ },
    { name: 'history', method: 'GET', path: /^\/api\/call-history$/ },
    { name: 'details', method: 'GET', path: /^\/api\/call_details\/([^/]+)$/ },
    { name: 'transcript', method: 'GET', path: /^\/api\/transcript\/([^/]+)$/ },
    { name: 'recording', method: 'GET', path: /^\/api\/stream\/([^/]+)$/ },
    { name: 'web-token', method: 'POST', path: /^\/api\/webrtc\/token$/ },
    { name: 'session-create', method: 'POST', path: /^\/api\/webrtc\/session\/create$/ },
    { name: 'session-connect', method: 'POST', path: /^\/api\/webrtc\/session\/connect$/ },
    { name: 'session-status', method: 'GET', path: /^\/api\/webrtc\/session\/status\/([^/]+)$/ },
    { name: 'session-disconnect', method: 'POST', path: /^\/api\/webrtc\/session\/disconnect$/ },
    { name: 'room-validate', method: 'GET', path: /^\/rtc\/validate$/ },
];
function isOpen(name) {
    return name === 'health' || name === 'room-validate';
}
function matchRoute(method, path) {
    const allowed = [];
    for (const route of routes) {
        const found = route.path.exec(path);
        if (found === null)
            continue;
        if (route.method === method) {
            return { kind: 'route', name: route.name, subject: decoded(found[1] ?? '') };
        }
        allowed.push(route.method);
    }
    return allowed.length > 0
        ? { kind: 'wrong-method', allowed: allowed.join(', ') }
        : { kind: 'unknown' };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ })

};
;
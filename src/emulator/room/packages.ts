/** What speaks LiveKit's protocol and WebRTC. Large, and of no use before a room is joined. */
export interface RoomPackages {
  readonly protocol: typeof import('@livekit/protocol');
  readonly werift: typeof import('werift');
}

export async function loadRoomPackages(): Promise<RoomPackages> {
  const [protocol, werift] = await Promise.all([import('@livekit/protocol'), import('werift')]);
  return { protocol, werift };
}

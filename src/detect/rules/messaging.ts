import { namesBot } from '../checks/encoded.ts';
import type { Rule, Severity } from '../rule.ts';
import { anyOf, base64Token, keyName, named, token, unlessWords } from './form.ts';
import { uuid, uuidLike } from './shapes.ts';

const secretName = named(/secret/);
const slackTokenAdvice =
  'Call `https://slack.com/api/auth.revoke` with the token, or open the app at api.slack.com/apps > OAuth & Permissions > Revoke Tokens, then install the app again.';
const slackAppAdvice =
  'Open the app at api.slack.com/apps > Basic Information, regenerate the credential under App Credentials or App-Level Tokens, and deploy the new one.';
const discordAdvice =
  'In the Discord developer portal (discord.com/developers/applications) open the application and reset the token under Bot, or the client secret under OAuth2.';
const metaAdvice =
  'In Meta for Developers (developers.facebook.com/apps) reset the app secret under App settings > Basic; a system user token is revoked in Business settings > Users > System users.';

const discordToken = (secret: string): Severity | null => (namesBot(secret) ? 'error' : null);

/** Chat and collaboration. */
export const messagingRules: readonly Rule[] = [
  {
    id: 'slack-bot-token',
    description: 'Slack bot token: its holder can read and write as the app',
    severity: 'error',
    keywords: ['xoxb-'],
    pattern: token(/xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{16,40}/),
    entropy: 3,
    advice: slackTokenAdvice,
  },
  {
    id: 'slack-bot-token-by-prefix',
    description: 'Text that begins as Slack bot tokens do, in a form that is not documented',
    severity: 'warning',
    keywords: ['xoxb-'],
    pattern: token(/xoxb-[0-9A-Fa-f]{8,14}-[0-9A-Za-z]{8,26}-[0-9A-Za-z]{16,64}/),
    entropy: 3,
    advice: slackTokenAdvice,
  },
  {
    id: 'slack-user-token',
    description: 'Slack user token: its holder can read and write as that person',
    severity: 'error',
    keywords: ['xoxp-', 'xoxe-'],
    pattern: token(/xox[pe](?:-\d{8,14}){3}-[A-Za-z0-9]{28,34}/),
    entropy: 3,
    advice: slackTokenAdvice,
  },
  {
    id: 'slack-session-token',
    description: 'Slack session or older workspace token: its holder can act as that person',
    severity: 'error',
    keywords: ['xoxs-', 'xoxo-', 'xoxa-', 'xoxr-', 'xoxc-', 'xoxd-'],
    pattern: anyOf(
      token(/xox[soarcd]-(?:\d-)?(?:\d{5,14}-){1,4}[A-Za-z0-9%]{8,256}/),
      // The cookie is base64, as it is or percent-encoded.
      base64Token(/xoxd-[A-Za-z0-9%+/]{80,360}={0,2}/),
    ),
    span: 400,
    entropy: 2.5,
    advice:
      'Sign out of all sessions (Slack > Settings > Account settings), and revoke the app or the older token at api.slack.com/apps.',
  },
  {
    id: 'slack-app-token',
    description: 'Slack app-level token: its holder can open the event stream of the app',
    severity: 'error',
    keywords: ['xapp-'],
    pattern: token(/xapp-\d-[A-Z0-9]{8,14}-\d{10,15}-[0-9a-f]{64}/),
    entropy: 3,
    advice: slackAppAdvice,
  },
  {
    id: 'slack-configuration-token',
    description: 'Slack configuration or rotating token: its holder can change apps of the team',
    severity: 'error',
    keywords: ['xoxe.xox', 'xoxe-'],
    pattern: token(/xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,180}/),
    entropy: 3.5,
    advice:
      'Open api.slack.com/apps > Your App Configuration Tokens, delete the pair and generate a new one; rotating app tokens are revoked with `auth.revoke`.',
  },
  {
    id: 'slack-webhook-url',
    description: 'Slack webhook or workflow trigger: whoever knows it can post into the channel',
    severity: 'error',
    keywords: ['hooks.slack'],
    pattern:
      /hooks\.slack(?:-gov)?\.com\/(?:services\/T[A-Z0-9a-z]{7,12}\/B[A-Z0-9a-z]{7,12}|(?:workflows|triggers)\/[TE][A-Z0-9a-z]{7,12}(?:\/A[A-Z0-9a-z]{7,12})?\/\d{12,20})\/[A-Za-z0-9]{20,48}(?![A-Za-z0-9])/,
    advice:
      'Open the app at api.slack.com/apps > Incoming Webhooks and remove this URL (or delete the workflow trigger), then add a new one.',
  },
  {
    id: 'slack-signing-secret',
    description: 'Slack signing or client secret: its holder can forge events or act as the app',
    severity: 'error',
    keywords: ['slack'],
    gap: named(/signing.?secret|client.?secret|secret/),
    distinctName: true,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: slackAppAdvice,
  },
  {
    id: 'discord-bot-token',
    description: 'Discord bot token: its holder controls the bot in every server it is in',
    severity: 'error',
    keywords: [
      'discord',
      'bot_token',
      'bottoken',
      'client.login',
      'client.run',
      'client.start',
      'bot.login',
      'bot.run',
      'bot.start',
      'jdabuilder',
    ],
    value: /[MNO][A-Za-z0-9+/]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    entropy: 3.5,
    check: discordToken,
    advice: discordAdvice,
  },
  {
    id: 'discord-bot-token-alone',
    description: 'Discord bot token: its holder controls the bot in every server it is in',
    severity: 'error',
    // Nothing says what it is but its first part: the id of the bot, nineteen digits in base64, of which the first two make a
    // number from 10 to 16 since the summer of 2022 (discord.com/developers/docs/reference, Snowflakes).
    keywords: ['MTA', 'MTE', 'MTI', 'MTM', 'MTQ', 'MTU'].flatMap((start) =>
      [...'wxyz012345'].map((digit) => start + digit),
    ),
    pattern: token(
      /MT[AEIMQU][w-z0-5](?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5}[MNO][AQgw]\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    ),
    entropy: 3.5,
    check: discordToken,
    advice: discordAdvice,
  },
  {
    id: 'discord-webhook-url',
    description: 'Discord webhook URL: whoever knows it can post into the channel',
    severity: 'error',
    keywords: ['discord.com/api', 'discordapp.com/api'],
    pattern:
      /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/,
    advice:
      'In Discord open Server Settings > Integrations > Webhooks and delete it (or send DELETE to the URL itself), then create a new one.',
  },
  {
    id: 'discord-client-secret',
    description: 'Discord client secret: its holder can act as the application',
    severity: 'warning',
    keywords: ['discord'],
    gap: secretName,
    distinctName: true,
    value: /[A-Za-z0-9_-]{32}/,
    entropy: 3.5,
    check: unlessWords('warning'),
    advice: discordAdvice,
  },
  {
    id: 'telegram-bot-token',
    description: 'Telegram bot token: its holder controls the bot and reads its messages',
    severity: 'error',
    keywords: [':AA'],
    before: 13,
    pattern: /(?<![A-Za-z0-9_-])(?:bot)?(?<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/,
    entropy: 3.5,
    advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
  },
  {
    id: 'telegram-bot-token-value',
    description: 'Telegram bot token: its holder controls the bot and reads its messages',
    severity: 'error',
    keywords: ['telegram', 'tgram://', 'tg_bot'],
    distinctName: true,
    value: /\d{5,16}:(?:A[A-Za-z0-9_-]{34}|[A-Za-z0-9_-]{35})/,
    entropy: 3.5,
    advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
  },
  {
    id: 'telegram-address-token',
    description: 'Telegram bot token in the address of a notification service',
    severity: 'error',
    keywords: ['tgram://'],
    pattern: /tgram:\/\/(?<secret>\d{6,12}:[A-Za-z0-9_-]{34,36})(?![A-Za-z0-9_-])/,
    entropy: 3.5,
    advice: 'Send /revoke to @BotFather, choose the bot, and deploy the new token.',
  },
  {
    id: 'teams-webhook-url',
    description: 'Microsoft Teams webhook URL: whoever knows it can post into the channel',
    severity: 'error',
    keywords: ['webhook.office.com', 'outlook.office.com/webhook'],
    pattern: new RegExp(
      `(?:outlook\\.office\\.com/webhook|webhook\\.office\\.com/webhookb\\d)/${uuidLike.source}@${uuidLike.source}/IncomingWebhook/[A-Za-z0-9]{32}/${uuidLike.source}(?:/[A-Za-z0-9_-]{20,60})?`,
    ),
    span: 320,
    advice:
      'In Teams open the channel > Manage channel > Connectors > Incoming Webhook, remove it and set up a Workflows webhook instead.',
  },
  {
    id: 'power-automate-webhook-url',
    description:
      'Signed URL of a Power Automate or Logic Apps flow: whoever knows it can start the flow',
    severity: 'error',
    keywords: ['logic.azure.com', 'powerplatform.com', 'powerautomate.com'],
    pattern:
      /(?:logic\.azure|powerplatform|powerautomate)\.com(?::443)?\/[\w/%.-]{1,200}\?(?:[\w.%-]{1,30}=[\w.%/-]{0,80}&(?:amp;)?){0,4}sig=(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    span: 1100,
    advice:
      'In the Azure portal regenerate the access key of the workflow (Workflow settings > Access keys); in Power Automate save the flow under a new trigger URL and delete the old flow.',
  },
  {
    id: 'google-chat-webhook-url',
    description: 'Google Chat webhook URL: whoever knows it can post into the space',
    severity: 'error',
    keywords: ['chat.googleapis.com'],
    pattern:
      /chat\.googleapis\.com\/v1\/spaces\/[\w-]{6,30}\/messages\?(?:key=[\w-]{39}&(?:amp;)?)token=(?<secret>[\w-]{40,60}(?:%3D){0,2})/,
    span: 320,
    advice:
      'In the Google Chat space open Apps & integrations > Webhooks, remove this webhook and add a new one.',
  },
  {
    id: 'zoom-client-secret',
    description: 'Zoom client secret or webhook token: its holder can act as the app',
    severity: 'warning',
    keywords: ['zoom_', 'zoom-', 'zoomclient', 'zoom.us', 'zoomsecret', 'zoomapi'],
    gap: named(/secret|token|key/),
    value: /[A-Za-z0-9]{32}|[A-Za-z0-9_-]{22}/,
    entropy: 3.3,
    check: unlessWords('warning'),
    advice:
      'In the Zoom App Marketplace (marketplace.zoom.us/user/build) open the app > App Credentials (or Features > Access for the webhook token) and regenerate it.',
  },
  {
    id: 'meta-access-token',
    description:
      'Meta access token (Facebook, Instagram, WhatsApp): its holder can act as the page or number',
    severity: 'error',
    keywords: ['EAA'],
    pattern: base64Token(/EAA[A-Za-z0-9]{90,300}|EAACEdEose0cBA[A-Za-z0-9]{20,300}/),
    span: 320,
    entropy: 4,
    check: unlessWords('error'),
    advice: metaAdvice,
  },
  {
    id: 'meta-app-token',
    description: 'Meta app access token: its holder can act as the app',
    severity: 'error',
    keywords: ['facebook', 'whatsapp', 'instagram', 'meta_', 'fb_'],
    distinctName: true,
    value: /\d{15,17}\|[A-Za-z0-9_-]{27}/,
    entropy: 3.5,
    advice: metaAdvice,
  },
  {
    id: 'meta-app-secret',
    description: 'Meta app secret: its holder can sign requests and make tokens as the app',
    severity: 'error',
    keywords: ['facebook', 'whatsapp', 'instagram', 'meta_app', 'fb_app', 'fbapp', 'fb_secret'],
    gap: named(/secret|access.?token|key/),
    distinctName: true,
    value: /[0-9a-f]{32}/,
    entropy: 3,
    advice: metaAdvice,
  },
  {
    id: 'line-channel-token',
    description: 'LINE channel access token: its holder can message the followers of the channel',
    severity: 'error',
    keywords: ['line_', 'linebot', 'line.me', 'linechannel', 'channel_access', 'channelaccess'],
    gap: keyName,
    value: /[A-Za-z0-9+/]{171}=/,
    entropy: 4.5,
    advice:
      'In the LINE Developers console open the channel > Messaging API, and reissue the channel access token.',
  },
  {
    id: 'webex-access-token',
    description: 'Webex bot or access token: its holder can read and write as the bot',
    severity: 'error',
    keywords: ['webex'],
    gap: keyName,
    distinctName: true,
    value: new RegExp(`[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${uuid.source}`),
    advice: 'At developer.webex.com open My Webex Apps > the bot, and regenerate its access token.',
  },
];

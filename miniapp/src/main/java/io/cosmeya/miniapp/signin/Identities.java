package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.Session;
import io.cosmeya.miniapp.access.SignedTokens;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who stands before the door: known by initData inside Telegram, or by a ticket after signing in with a browser.
@Component
@EnableConfigurationProperties(TelegramSettings.class)
class Identities {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);
    private static final Duration TICKET_LIFE = Duration.ofMinutes(10);

    private final TelegramSettings settings;
    private final SignedTokens tokens;
    private final JsonMapper json;
    private final Clock clock;

    Identities(TelegramSettings settings, SignedTokens tokens, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    /// Reads a header: `tma <initData>` or `ticket <word>`; an [UntrustedInitData] when it proves nothing.
    Identity of(@Nullable String authorization) {
        int space = authorization == null ? -1 : authorization.indexOf(' ');
        if (authorization == null || space < 0) {
            throw new UntrustedInitData("there is none");
        }
        String rest = authorization.substring(space + 1);
        return switch (authorization.substring(0, space)) {
            case "tma" -> ofInitData(InitData.read(rest));
            case "ticket" ->
                ticketed(rest).orElseThrow(() -> new UntrustedInitData("the ticket is over or is not ours"));
            default -> throw new UntrustedInitData("it is neither tma nor ticket");
        };
    }

    /// A ticket for somebody who signed in with a browser.
    String ticket(Identity identity) {
        Map<String, Object> claims = Map.of("name", identity.name(), "language", identity.language());
        return tokens.make(SignedTokens.Use.IDENTITY, Long.toString(identity.telegramId()), claims, TICKET_LIFE);
    }

    private Optional<Identity> ticketed(String ticket) {
        return tokens.read(SignedTokens.Use.IDENTITY, ticket)
                .map(jwt -> new Identity(
                        Long.parseLong(jwt.getSubject()),
                        claim(jwt, "name"),
                        claim(jwt, "language"),
                        Session.Way.BROWSER));
    }

    private Identity ofInitData(InitData data) {
        if (!signed(data)) {
            throw new UntrustedInitData("its signature is wrong");
        }
        Instant made = made(data);
        Instant now = clock.instant();
        if (made.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new UntrustedInitData("it comes from the future");
        }
        if (made.plus(settings.window()).isBefore(now)) {
            throw new UntrustedInitData("it is too old");
        }
        return person(data);
    }

    private boolean signed(InitData data) {
        String token = settings.botToken();
        if (token != null && !token.isBlank()) {
            return TelegramSignature.byToken(data, token.strip());
        }
        Long bot = settings.botId();
        if (bot == null) {
            throw new UntrustedInitData("no bot is configured: COSMEYA_TELEGRAM_BOT_TOKEN or COSMEYA_TELEGRAM_BOT_ID");
        }
        String key = settings.testEnvironment() ? TelegramSignature.TEST : TelegramSignature.PRODUCTION;
        return TelegramSignature.byTelegram(data, bot, key);
    }

    private static Instant made(InitData data) {
        String seconds = data.get("auth_date");
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds == null ? "" : seconds));
        } catch (NumberFormatException | DateTimeException none) {
            throw new UntrustedInitData("it has no date");
        }
    }

    private Identity person(InitData data) {
        try {
            String user = data.get("user");
            JsonNode person = json.readTree(user == null ? "null" : user);
            long id = person.path("id").asLong(0);
            if (id <= 0 || person.path("is_bot").asBoolean(false)) {
                throw new UntrustedInitData("it names no person");
            }
            String name = (person.path("first_name").asString("") + " "
                            + person.path("last_name").asString(""))
                    .strip();
            return new Identity(
                    id,
                    shown(name, id),
                    Identity.language(person.path("language_code").asString("")),
                    Session.Way.TELEGRAM);
        } catch (JacksonException notJson) {
            throw new UntrustedInitData("its user cannot be read");
        }
    }

    /// A name that the store takes.
    static String shown(String name, long id) {
        String text = name.replace("\0", "");
        return text.isBlank() ? "Telegram " + id : text.substring(0, Math.min(200, text.length()));
    }

    private static String claim(Jwt jwt, String name) {
        String claim = jwt.getClaimAsString(name);
        return claim == null ? "" : claim;
    }
}

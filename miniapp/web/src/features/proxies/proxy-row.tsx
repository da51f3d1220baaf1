import { useTranslation } from "react-i18next";
import type { Proxy } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { DeleteButton } from "../../shared/ui/delete-button";
import { ProblemView } from "../../shared/ui/problem-view";
import { Why } from "../../shared/why/why";
import { useChangeProxy, useDeleteProxy, useLookThrough } from "./proxies";
import { why } from "./why";

/** A proxy: where, in which state, and how each platform answers it. */
export function ProxyRow({ proxy }: { proxy: Proxy }) {
  const { t } = useTranslation();
  const word = useWord();
  const change = useChangeProxy(proxy.id);
  const remove = useDeleteProxy(proxy.id);
  const look = useLookThrough(proxy.id);
  const name = `${proxy.protocol}://${proxy.host}:${proxy.port}`;
  const reason = why(proxy.reason);
  const error = change.error ?? remove.error ?? look.error;
  return (
    <div className="manage-row">
      <div>
        <strong>{name}</strong>
        <p className={proxy.state === "active" ? "hint" : "hint manage-warns"}>
          {[word("proxyState", proxy.state), proxy.region, proxy.user, reason === null ? proxy.reason : null]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {proxy.byPlatform.map((health) => (
          <Health key={health.platform} health={health} />
        ))}
      </div>
      <div className="manage-actions">
        <Button
          look="plain"
          busy={change.isPending}
          onClick={() => change.mutate(proxy.state === "active" ? "paused" : "active")}
        >
          {proxy.state === "active" ? t("proxies.pause") : t("proxies.activate")}
        </Button>
        <Button
          look="plain"
          busy={look.isPending}
          onClick={() => look.mutate(proxy.byPlatform[0]?.platform ?? "youtube")}
        >
          {t("manage.check")}
        </Button>
        <DeleteButton name={name} busy={remove.isPending} onDelete={() => remove.mutate()} />
      </div>
      {reason !== null && <Why sentence={word("proxyWhy", reason)} text={proxy.reason} />}
      {proxy.byPlatform.map(({ platform, ok, detail }) =>
        ok === false && detail !== null ? (
          <Why
            key={platform}
            sentence={`${word("platform", platform)}: ${word("proxyWhy", why(detail) ?? "other")}`}
            text={detail}
          />
        ) : null,
      )}
      {error && <ProblemView error={error} />}
    </div>
  );
}

function Health({ health }: { health: Proxy["byPlatform"][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const words = [
    t("proxies.health", { platform: word("platform", health.platform), score: format.decimal(health.score) }),
    ...(health.coolingUntil === null ? [] : [t("proxies.rest", { at: format.moment(health.coolingUntil) })]),
    ...(health.failingSince === null ? [] : [t("proxies.failing", { at: format.moment(health.failingSince) })]),
    ...(health.checkedAt === null || health.latencyMs === null
      ? []
      : [t("proxies.checked", { at: format.moment(health.checkedAt), ms: format.full(health.latencyMs) })]),
    ...(health.country === null ? [] : [health.country]),
  ];
  return <p className={health.ok === false ? "hint manage-warns" : "hint"}>{words.join(" · ")}</p>;
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useGroups } from "../../shared/api/get-groups";
import { ChoiceOfChannels } from "../../shared/channel/choice-of-channels";
import { RANGES } from "../../shared/chart/range";
import { useWord } from "../../shared/i18n/use-word";
import { useChoice, useKept } from "../../shared/state/use-choice";
import { Button } from "../../shared/ui/button";
import { ChipGroup } from "../../shared/ui/chip-group";
import { DownloadLink } from "../../shared/ui/download-link";
import { Field } from "../../shared/ui/field";
import { Sheet } from "../../shared/ui/sheet";
import { exportAddress, exportName, FORMATS, TABLES } from "./export-address";
import { useChannelTitle } from "./get-channel-title";

/** Rows as a file: which table, of which channel or group, how far back, in which format; all of it is in the address. */
export function ExportForm() {
  const { t } = useTranslation();
  const word = useWord();
  const [table, setTable] = useChoice("table", TABLES, "channel-history");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const [format, setFormat] = useChoice("format", FORMATS, "csv");
  const [kept, keep] = useKept("of");
  const { data: groups } = useGroups();
  const of = read(kept);
  const title = useChannelTitle(of !== undefined && "channel" in of ? of.channel : undefined);
  const [choosing, setChoosing] = useState(false);
  const [now] = useState(Date.now);
  const wish = of && { table, range, format, of };
  const ranges = RANGES.map((value) => ({
    value,
    label: value === "all" ? t("range.all") : t("range.days", { days: value }),
  }));
  return (
    <section className="card stack" aria-labelledby="export">
      <h2 id="export">{t("data.export")}</h2>
      <div className="field-row">
        <Field label={t("data.table")}>
          <select value={table} onChange={(event) => setTable(event.target.value as typeof table)}>
            {TABLES.map((each) => (
              <option key={each} value={each}>
                {word("table", each)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t("data.group")}>
          <select
            value={of !== undefined && "group" in of ? of.group : ""}
            onChange={(event) => keep(event.target.value === "" ? "" : `group-${event.target.value}`)}
          >
            <option value="">—</option>
            {groups?.map((group) => (
              <option key={group.id} value={group.id}>
                {group.name}
              </option>
            ))}
          </select>
        </Field>
        <Button aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {title === undefined ? t("data.channel") : t("data.ofChannel", { title })}
        </Button>
      </div>
      <ChipGroup label={t("range.label")} options={ranges} value={range} onChange={setRange} />
      <ChipGroup
        label={t("data.format")}
        options={FORMATS.map((value) => ({ value, label: value === "csv" ? "CSV" : "Parquet" }))}
        value={format}
        onChange={setFormat}
      />
      {wish === undefined ? (
        <p className="hint">{t("data.choose")}</p>
      ) : (
        <DownloadLink look="primary" href={exportAddress(wish, now)} name={exportName(wish)}>
          {t("data.download", { name: exportName(wish) })}
        </DownloadLink>
      )}
      <p className="hint">{t("data.exportHint")}</p>
      {choosing && (
        <Sheet title={t("data.channel")} onClose={() => setChoosing(false)}>
          <ChoiceOfChannels>
            {(channels) => (
              <ul>
                {channels.map((channel) => (
                  <li key={channel.id}>
                    <Button
                      look="plain"
                      onClick={() => {
                        keep(`channel-${channel.id}`);
                        setChoosing(false);
                      }}
                    >
                      {channel.title} · {word("platform", channel.platform)}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </ChoiceOfChannels>
        </Sheet>
      )}
    </section>
  );
}

/** `channel-7` or `group-3`; nothing for anything else. */
function read(kept: string): { channel: number } | { group: number } | undefined {
  const [, what, id] = /^(channel|group)-([1-9]\d{0,8})$/.exec(kept) ?? [];
  if (what === undefined) return undefined;
  return what === "channel" ? { channel: Number(id) } : { group: Number(id) };
}

import { useTranslation } from "react-i18next";
import type { OpenSession } from "../api/types";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import { DeleteButton } from "../ui/delete-button";
import { Loaded } from "../ui/loaded";
import { ProblemView } from "../ui/problem-view";
import { SkeletonList } from "../ui/skeleton";
import { useEndSession, useSessions } from "./sessions";

interface Props {
  /** Whose they are; without it, of who is signed in. */
  person?: number;
  /** What is said where there are none. */
  none: string;
}

/** Where somebody is signed in; each but the one that asks can be ended at once. */
export function SessionRows({ person, none }: Props) {
  const { t } = useTranslation();
  const sessions = useSessions(person);
  return (
    <Loaded query={sessions} skeleton={<SkeletonList count={2} height={64} label={t("loading")} />}>
      {(found) =>
        found.length === 0 ? (
          <p className="hint">{none}</p>
        ) : (
          <ul className="card rows">
            {found.map((session) => (
              <li key={session.id}>
                <SessionRow session={session} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function SessionRow({ session }: { session: OpenSession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const end = useEndSession(session.id);
  const name = [word("way", session.way), device(session.agent)].filter(Boolean).join(" · ");
  return (
    <div className="manage-row">
      <div>
        <strong>{name}</strong>
        <p className="hint" title={session.agent ?? undefined}>
          {[
            session.mine ? t("sessions.mine") : null,
            session.address,
            t("sessions.used", { at: format.moment(session.usedAt) }),
            t("sessions.since", { at: format.day(session.madeAt) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {!session.mine && (
        <div className="manage-actions">
          <DeleteButton
            action={t("sessions.end")}
            question={t("sessions.sure", { name })}
            name={name}
            busy={end.isPending}
            onDelete={() => end.mutate()}
          />
        </div>
      )}
      {end.error && <ProblemView error={end.error} />}
    </div>
  );
}

const DEVICES = ["iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux"] as const;

/** The machine that a browser names, in a word; nothing where it names none. */
function device(agent: string | null): string | undefined {
  return DEVICES.find((each) => agent?.includes(each));
}

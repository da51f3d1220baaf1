import { useTranslation } from "react-i18next";
import { useMay } from "../access/get-me";
import { Fold } from "../ui/fold";
import { Loaded } from "../ui/loaded";
import { Skeleton } from "../ui/skeleton";
import { NoteForm } from "./note-form";
import { NoteRow } from "./note-row";
import { useAddNote, useNotes, type Noted } from "./notes";

/** What people wrote of a channel or a video; it stands on the chart too. */
export function NotesCard({ of }: { of: Noted }) {
  const { t } = useTranslation();
  const writes = useMay("analyst");
  const notes = useNotes(of);
  const add = useAddNote(of);
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 id="notes">{t("notes.title")}</h2>
      <Loaded query={notes} skeleton={<Skeleton height={64} radius="var(--radius)" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="hint">{t("notes.none")}</p>
          ) : (
            <ul className="card rows">
              {items.map((note) => (
                <li key={note.id}>
                  <NoteRow note={note} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {writes && (
        <Fold title={t("notes.add")}>
          <div className="card">
            <NoteForm busy={add.isPending} error={add.error} onSave={add.mutate} />
          </div>
        </Fold>
      )}
    </section>
  );
}

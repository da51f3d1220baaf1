import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/get-me";
import { reaches } from "../access/rank";
import type { Note } from "../api/types";
import { useFormat } from "../format/use-format";
import { Button } from "../ui/button";
import { DeleteButton } from "../ui/delete-button";
import { Icon } from "../ui/icon";
import { ProblemView } from "../ui/problem-view";
import { Sheet } from "../ui/sheet";
import { NoteForm } from "./note-form";
import { useChangeNote, useDeleteNote } from "./notes";

/** A note; its writer may change it, and an admin any. */
export function NoteRow({ note }: { note: Note }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  const change = useChangeNote(note);
  const remove = useDeleteNote(note);
  const mine =
    me !== undefined && reaches(me.role, "analyst") && (me.id === note.personId || reaches(me.role, "admin"));
  return (
    <div className="manage-row">
      <div>
        <p>{note.text}</p>
        <p className="hint">
          {format.moment(note.at)} · {note.person}
        </p>
      </div>
      {mine && (
        <div className="manage-actions">
          <Button
            look="plain"
            aria-label={`${t("notes.change")}: ${note.text}`}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <Icon name="edit" />
          </Button>
          <DeleteButton name={note.text} busy={remove.isPending} onDelete={() => remove.mutate()} />
        </div>
      )}
      {remove.error && <ProblemView error={remove.error} />}
      {open && (
        <Sheet title={t("notes.change")} onClose={() => setOpen(false)}>
          <NoteForm
            words={note}
            busy={change.isPending}
            error={change.error}
            onSave={({ at, text }) => change.mutate({ at, text }, { onSuccess: () => setOpen(false) })}
          />
        </Sheet>
      )}
    </div>
  );
}

import { useTranslation } from "react-i18next";
import type { Invitation } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { DeleteButton } from "../../shared/ui/delete-button";
import { ProblemView } from "../../shared/ui/problem-view";
import { useInvitations, useTakeBack } from "./people";

/** Invitations that can still be taken; one that is deleted is good no more. */
export function InvitationList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useInvitations();
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <>
      <p className="hint">{t("people.open", { count: data.length })}</p>
      <ul className="card rows">
        {data.map((invitation) => (
          <li key={invitation.id}>
            <InvitationRow invitation={invitation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const back = useTakeBack(invitation.id);
  return (
    <div className="manage-row">
      <div>
        <strong>{invitation.name}</strong>
        <p className="hint">
          {invitation.madeBy} · {t("people.until", { at: format.moment(invitation.expiresAt) })}
        </p>
      </div>
      <div className="manage-actions">
        <DeleteButton name={invitation.name} busy={back.isPending} onDelete={() => back.mutate()} />
      </div>
      {back.error && <ProblemView error={back.error} />}
    </div>
  );
}

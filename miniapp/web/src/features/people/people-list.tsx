import { useTranslation } from "react-i18next";
import { Button } from "../../shared/ui/button";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form";
import { usePeople } from "./people";
import { PersonRow } from "./person-row";

/** Who is let in, and who is asked in. */
export function PeopleList() {
  const { t } = useTranslation();
  const people = usePeople();
  return (
    <section className="stack" aria-label={t("manage.people")}>
      <InviteForm />
      <InvitationList />
      <Loaded query={people} skeleton={<SkeletonList count={3} height={72} label={t("loading")} />}>
        {({ pages }) => (
          <>
            <ul className="card rows">
              {pages
                .flatMap((page) => page.items)
                .map((person) => (
                  <li key={person.id}>
                    <PersonRow person={person} />
                  </li>
                ))}
            </ul>
            {people.hasNextPage && <Button onClick={() => void people.fetchNextPage()}>{t("action.more")}</Button>}
          </>
        )}
      </Loaded>
    </section>
  );
}

. "$(dirname "$0")/../../story.sh"
# A file that cannot be read whole counts in every report as it last could be, in its state as in its
# past: A2's new end stands below the mistake in A9 and is told by none. Without a past, `show` tells
# what the file says.
begin
cat > all.yaml <<'Y'
actions:
  A2: {title: Kaksi, goals: T1, status: in-progress, responsible: it, end: 2026-06}
  A4: {title: Neljä, goals: T1, status: in-progress, responsible: it, end: 2026-06}
  A9:
    title: Yhdeksän
    goals: T1
    status: in-progress
    responsible: it
    end: 2027-06
Y
land 2025-08-25 "Alku"
git tag alku
sed -i 's/    goals: T1$/     goals: T1/' all.yaml
land 2026-02-01 "Pieni korjaus"
sed -i '/A2:/s/2026-06/2026-12/; /A4:/s/in-progress/done, completed: 2026-06-30/' all.yaml
land 2026-03-01 "A2 siirtyy"

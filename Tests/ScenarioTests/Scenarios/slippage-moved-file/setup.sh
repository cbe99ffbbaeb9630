. "$(dirname "$0")/../../story.sh"
begin
# The record goes from a shared file to one of its own and to another folder.
action all.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
printf '  A2:\n    title: Muu\n    end: 2026-12\n' >> all.yaml
land 2026-01-10 "Alku"
printf 'actions:\n  A2:\n    title: Muu\n    end: 2026-12\n' > all.yaml
action toimet/a1.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Oma tiedosto"
mkdir -p arkisto && git mv toimet/a1.yaml arkisto/a1.yaml
land 2026-03-10 "Toinen kansio"

. "$(dirname "$0")/../../story.sh"
# A clone without the contents of old versions is refused, with the command that mends it.
mkdir koko
cd koko
begin
git config uploadpack.allowFilter true
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-07-31"
land 2026-02-10 "Siirto"
git clone --quiet --filter=blob:none "file://$PWD" ../osittainen

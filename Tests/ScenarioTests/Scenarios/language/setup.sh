. "$(dirname "$0")/../../story.sh"
# The roadmap speaks its first language on every machine, whatever LANG says.
begin
frame() {
  printf 'roadmap: {title: Digitiekartta, languages: [%s], period: {start: 2026, end: 2029}, state: approved}\n' "$1" > roadmap.yaml
}
frame "fi, en"
action a.yaml A1 "status: planned" "responsible: ict" "end: 2026-12-10"
land 2026-01-10 "Alku"
git tag suomi
printf 'format: 1\nlanguage: sv\n' > tiekartta.yaml
action a.yaml A1 "status: planned" "responsible: ict" "end: 2026-12-20"
land 2026-05-10 "På svenska"
git tag ruotsi
printf 'format: 1\n' > tiekartta.yaml
frame "en, fi"
action a.yaml A1 "status: planned" "responsible: ict" "end: 2027-01-20"
land 2026-06-10 "In English"
frame "se, fi"
action a.yaml A1 "status: planned" "responsible: ict" "end: 2027-01-30"
land 2026-07-10 "Suomeksi"
git clone --quiet . kieletta
rm kieletta/roadmap.yaml
git clone --quiet . rikki
printf 'language: fi\nformat: [\n' > rikki/tiekartta.yaml
git clone --quiet . valmisteltu
(cd valmisteltu; frame "sv"; git add roadmap.yaml; frame "se, fi")
mkdir saame
cp tiekartta.yaml saame
(cd saame; frame "se")

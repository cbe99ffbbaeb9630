. "$(dirname "$0")/../../story.sh"
begin 'language: en'
# A record shows how its end moved; without a whole history, only what stands in the roadmap.
plan() {
  printf 'roadmap: {title: Tiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: approved}\n' > roadmap.yaml
  printf 'goals: {T1: {title: Asiointi}}\nparties: {ict: {title: Tietohallinto, kind: unit}}\n' >> roadmap.yaml
  printf 'phases: {valmistelu: {title: Valmistelu, status: in-progress, end: %s}}\n' "$2" >> roadmap.yaml
  action a.yaml A1 "status: in-progress" "responsible: ict" "goals: T1" "end: $1" "${@:3}"
}
plan 2026-06-30 2026-05
land 2026-01-10 "Alku"
plan 2026-09-30 2026-05
as Aino land 2026-05-10 "Siirto" "Syy: toimittaja myöhästyi"
plan 2026-12 2026-10
as Aino land 2026-09-20 "Toinen siirto"
git clone --quiet --depth 1 "file://$PWD" klooni
plan 2026-12-15 2026-10

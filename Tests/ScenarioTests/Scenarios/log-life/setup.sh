. "$(dirname "$0")/../../story.sh"
begin
# One record through a new form of the file, another file, a new id, removal and return.
action a.yaml A1 "status: planned" "responsible: it" "goals: T1" "end: 2026-06-30"
land 2026-01-10 "Alku"
action a.yaml A1 "goals: [T1]" "end: 30.6.2026" "status: \"planned\"" "responsible: it" "# huomautus"
land 2026-01-15 "Vain muotoilua"
mkdir -p osat
git mv a.yaml osat/b.yaml
land 2026-01-20 "Toiseen tiedostoon"
action osat/b.yaml A2 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-Q3" "formerly: A1" "description: |" "  Ensimmäinen rivi, joka on niin pitkä, että sitä ei kannata näyttää kokonaan yhdellä rivillä." "  Toinen rivi." "milestones: {m1: {title: Käyttöönotto, date: 2026-06}}"
land 2026-02-10 "Uusi tunnus" "Syy: toimittaja myöhästyi"
git rm --quiet osat/b.yaml
land 2026-03-10 "Pois"
action c.yaml A2 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12" "formerly: A1" "milestones: {m1: {title: Käyttöönotto, date: 2026-09}}"
sed -i 's/title: Asiointi/title: Sähköinen asiointi/' c.yaml
land 2026-04-10 "Takaisin"
action c.yaml A2 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-11" "formerly: A1" "milestones: {m1: {title: Käyttöönotto, date: 2026-09}}"
sed -i 's/title: Asiointi/title: Sähköinen asiointi/' c.yaml

. "$(dirname "$0")/../../story.sh"
begin
# A revision is told as a clone that ends with it would tell it, whatever is set later.
printf 'language: sv\nlint: {rules: {unknown-reference: off}}\n' >> tiekartta.yaml
action a.yaml A1 "status: in-progress" "responsible: it" "goals: T1" "end: 2026-12-31"
land 2026-01-10 "Alku"
git tag alku
printf 'format: 1\nlanguage: fi\n' > tiekartta.yaml
land 2026-02-10 "Toinen kieli ja kaikki säännöt"

. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# Branches that were merged crosswise parted in two places: each must be satisfied.
begin 'language: en'
roadmap .
land 2026-01-10 "Alku"
git checkout --quiet -b topic; sed -i 's/2026-12-31/2028-12-31/' actions.yaml; land 2026-02-01 "Siirto" "Reason: toimittaja"
git checkout --quiet main; printf 'Kunta\n' > README.md; land 2026-02-02 "Muu"
git branch one main; git branch other topic
at 2026-02-03 git merge --quiet --no-edit -s ours other
git checkout --quiet topic; at 2026-02-03 git merge --quiet --no-edit one

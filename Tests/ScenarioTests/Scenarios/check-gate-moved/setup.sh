. "$(dirname "$0")/../../story.sh"
. "$(dirname "$0")/../../gate.sh"
# Wherever a branch lets tiekartta.yaml, the roadmap or the approvals be found, the base judges.
begin; mkdir kunta; printf 'format: 1\nlanguage: en\nfolder: plan\n' > kunta/tiekartta.yaml; rm tiekartta.yaml
roadmap kunta/plan
land 2026-01-10 "Alku"
turn above; git mv kunta/tiekartta.yaml .; printf 'format: 1\n' > tiekartta.yaml; lose kunta/plan; land 2026-03-01 "Ylös"
turn linked; git mv kunta kylä; ln -s kylä kunta; lose kylä/plan; land 2026-03-01 "Linkki"
turn renamed; git mv kunta kylä; lose kylä/plan; land 2026-03-01 "Uusi nimi"
turn nearer; mkdir kunta/plan/n; git mv kunta/plan/*.yaml kunta/plan/n
printf 'format: 1\nfolder: n\n' > kunta/plan/tiekartta.yaml; lose kunta/plan/n; land 2026-03-01 "Lähempi"
turn deleted; git rm --quiet kunta/tiekartta.yaml; lose kunta/plan; land 2026-03-01 "Poisto"
turn link-folder; git mv kunta/plan kunta/p2; ln -s p2 kunta/plan; land 2026-03-01 "Linkki"
turn link-file; git mv kunta/tiekartta.yaml kunta/t.yaml; ln -s t.yaml kunta/tiekartta.yaml; land 2026-03-01 "Linkki"
turn link-approvals; mkdir muu; ln -s ../muu kunta/.tiekartta
printf "approvals: {'tk1:0000000000000000': {reason: ei, by: kh}}\n" > muu/approvals.yaml; land 2026-03-01 "Linkki"
turn inner; mkdir kunta/plan/n; git mv kunta/plan/actions.yaml kunta/plan/n; land 2026-03-01 "Alikansio"
git branch --quiet -f main; git checkout --quiet -b own; printf 'format: 1\n' > kunta/plan/n/tiekartta.yaml; land 2026-03-02 "Oma"
git checkout --quiet -b module main; git rm -r --quiet kunta/plan/n
git update-index --add --cacheinfo "160000,$(git rev-parse main),kunta/plan/n"; at 2026-03-02 git commit --quiet -m "Osavarasto"
# Another roadmap beside it has nothing to be held against.
git checkout --quiet -b beside main; mkdir muu; printf 'format: 1\nlanguage: en\n' > muu/tiekartta.yaml; roadmap muu; land 2026-03-02 "Toinen"
git checkout --quiet main; mkdir -p muu

. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
printf 'format: 1\nlanguage: fi\n' > tiekartta.yaml
action a.yaml A1 "end: 2027"
mkdir -p muu/kansio && touch muu/kansio/x
land 2026-02-16 "Alku"
git clone --quiet . harva
git -C harva sparse-checkout set --cone --sparse-index
git update-index --split-index

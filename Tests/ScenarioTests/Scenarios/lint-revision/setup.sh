git init -q -b main .
git add .
git commit -q -m "Ensimmäinen"
sed -i 's/2026-13/2026-12/; s/, T9//; s/status: done/status: planned/' actions.yaml
git commit -q -am "Korjattu"

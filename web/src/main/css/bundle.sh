#!/bin/sh
# Makes one style sheet of the Utrecht components in use and our own parts. The theme stays a file of its own.
# Usage: bundle.sh <folder of node_modules/@utrecht> <folder for the result>
set -e
utrecht=$1
result=$2
own=$(dirname "$0")
mkdir -p "$result"
{
  for part in document heading-1 heading-2 heading-3 paragraph link skip-link table button alert \
    form-label form-field form-field-description textbox textarea select; do
    cat "$utrecht/$part-css/dist/index.css"
    echo
  done
  cat "$own/font.css" "$own/tokens.css" "$own/layout.css" "$own/parts.css" "$own/contract.css" "$own/submission.css" "$own/money.css" "$own/settlement.css" "$own/fund.css" "$own/proposal.css" "$own/agenda.css" "$own/dialogue.css" "$own/voice.css" "$own/persona.css" "$own/tender.css" "$own/print.css"
} > "$result/uitkomst.css"
cp "$own/theme.css" "$result/theme.css"

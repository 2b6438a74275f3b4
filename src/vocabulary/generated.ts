// Generated from the YAML files in this folder by `npm run generate`. Do not edit.

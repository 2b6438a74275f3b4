// Generated from the schemas in plan.ts by `npm run generate`. Do not edit.
import type { Shapes } from './shape.ts'

export const planShapes: Shapes = {
 "plan": {
  "fields": {
   "schemaVersion": {
    "oneOf": [
     "1.0"
    ]
   },
   "source": {
    "fields": {
     "file": {
      "nullable": "string"
     },
     "format": "string",
     "encoding": "string",
     "sha256": "string",
     "pages": {
      "nullable": "number"
     }
    }
   },
   "profile": {
    "oneOf": [
     "state",
     "party",
     "unknown"
    ]
   },
   "attachedTo": {
    "nullable": {
     "fields": {
      "docType": {
       "nullable": "string"
      },
      "number": {
       "nullable": "string"
      },
      "issuedOn": {
       "nullable": "string"
      }
     }
    }
   },
   "docType": {
    "nullable": "string"
   },
   "title": {
    "nullable": "string"
   },
   "number": {
    "nullable": {
     "fields": {
      "raw": "string",
      "ordinal": {
       "nullable": "string"
      },
      "symbol": {
       "nullable": "string"
      }
     }
    }
   },
   "place": {
    "nullable": "string"
   },
   "issuedOn": {
    "nullable": {
     "fields": {
      "raw": "string",
      "edtf": {
       "nullable": "string"
      }
     }
    }
   },
   "agency": {
    "nullable": "string"
   },
   "superiorAgency": {
    "nullable": "string"
   },
   "issuer": {
    "nullable": {
     "fields": {
      "name": "string",
      "level": {
       "oneOf": [
        "central",
        "province",
        "district",
        "commune",
        "department",
        "school",
        "party",
        "other"
       ]
      },
      "locality": {
       "nullable": "string"
      }
     }
    }
   },
   "period": {
    "nullable": {
     "fields": {
      "raw": "string",
      "edtf": {
       "nullable": "string"
      }
     }
    }
   },
   "bases": {
    "list": {
     "fields": {
      "text": "string",
      "citations": {
       "list": "string"
      }
     }
    }
   },
   "outline": {
    "list": {
     "ref": "__schema0"
    }
   },
   "sections": {
    "fields": {
     "purpose": {
      "list": "string"
     },
     "requirements": {
      "list": "string"
     },
     "objectives": {
      "list": "string"
     },
     "audience": {
      "list": "string"
     },
     "scope": {
      "list": "string"
     },
     "content": {
      "list": "string"
     },
     "form": {
      "list": "string"
     },
     "tasks": {
      "list": "string"
     },
     "schedule": {
      "list": "string"
     },
     "funding": {
      "list": "string"
     },
     "organization": {
      "list": "string"
     },
     "reporting": {
      "list": "string"
     },
     "context": {
      "list": "string"
     },
     "other": {
      "list": "string"
     }
    }
   },
   "tasks": {
    "list": {
     "fields": {
      "id": "string",
      "title": "string",
      "origin": {
       "oneOf": [
        "table",
        "attributes"
       ]
      },
      "path": "string",
      "lead": {
       "list": "string"
      },
      "support": {
       "list": "string"
      },
      "deadlines": {
       "list": {
        "fields": {
         "raw": "string",
         "kind": {
          "oneOf": [
           "by",
           "on",
           "during",
           "continuous",
           "recurring",
           "relative",
           "unresolved"
          ]
         },
         "edtf": {
          "nullable": "string"
         },
         "rrule": {
          "nullable": "string"
         },
         "due": {
          "nullable": "string"
         }
        }
       }
      },
      "products": {
       "list": "string"
      },
      "funding": {
       "nullable": "string"
      }
     }
    }
   },
   "assignments": {
    "list": {
     "fields": {
      "units": {
       "list": "string"
      },
      "duties": {
       "list": {
        "fields": {
         "text": "string",
         "path": {
          "nullable": "string"
         },
         "deadlines": {
          "list": {
           "fields": {
            "raw": "string",
            "kind": {
             "oneOf": [
              "by",
              "on",
              "during",
              "continuous",
              "recurring",
              "relative",
              "unresolved"
             ]
            },
            "edtf": {
             "nullable": "string"
            },
            "rrule": {
             "nullable": "string"
            },
            "due": {
             "nullable": "string"
            }
           }
          }
         }
        }
       }
      },
      "path": "string"
     }
    }
   },
   "targets": {
    "list": {
     "fields": {
      "text": "string",
      "comparator": {
       "nullable": {
        "oneOf": [
         "=",
         ">=",
         ">",
         "<=",
         "<"
        ]
       }
      },
      "value": "number",
      "unit": {
       "nullable": "string"
      },
      "by": {
       "nullable": "string"
      },
      "path": {
       "nullable": "string"
      }
     }
    }
   },
   "funding": {
    "nullable": {
     "fields": {
      "text": "string",
      "sources": {
       "list": "string"
      },
      "amounts": {
       "list": {
        "fields": {
         "raw": "string",
         "vnd": "number"
        }
       }
      }
     }
    }
   },
   "reporting": {
    "list": {
     "fields": {
      "who": {
       "list": "string"
      },
      "to": {
       "nullable": "string"
      },
      "deadlines": {
       "list": {
        "fields": {
         "raw": "string",
         "kind": {
          "oneOf": [
           "by",
           "on",
           "during",
           "continuous",
           "recurring",
           "relative",
           "unresolved"
          ]
         },
         "edtf": {
          "nullable": "string"
         },
         "rrule": {
          "nullable": "string"
         },
         "due": {
          "nullable": "string"
         }
        }
       }
      },
      "path": {
       "nullable": "string"
      }
     }
    }
   },
   "citations": {
    "list": {
     "fields": {
      "number": "string",
      "type": {
       "nullable": "string"
      },
      "issuer": {
       "nullable": "string"
      },
      "date": {
       "nullable": "string"
      },
      "title": {
       "nullable": "string"
      },
      "count": "number"
     }
    }
   },
   "units": {
    "list": {
     "fields": {
      "name": "string",
      "variants": {
       "list": "string"
      },
      "leads": {
       "list": "string"
      },
      "supports": {
       "list": "string"
      },
      "duties": {
       "list": "string"
      }
     }
    }
   },
   "abbreviations": {
    "list": {
     "fields": {
      "short": "string",
      "long": "string"
     }
    }
   },
   "tables": {
    "list": {
     "fields": {
      "id": "string",
      "title": {
       "nullable": "string"
      },
      "columns": {
       "list": {
        "fields": {
         "header": "string",
         "role": {
          "oneOf": [
           "ordinal",
           "task",
           "product",
           "lead",
           "support",
           "deadline",
           "funding",
           "target",
           "note",
           "other"
          ]
         }
        }
       }
      },
      "rows": {
       "list": {
        "fields": {
         "kind": {
          "oneOf": [
           "task",
           "group",
           "total",
           "data"
          ]
         },
         "cells": {
          "list": "string"
         }
        }
       }
      }
     }
    }
   },
   "recipients": {
    "list": {
     "fields": {
      "name": "string",
      "purpose": {
       "nullable": "string"
      }
     }
    }
   },
   "archive": {
    "list": "string"
   },
   "signature": {
    "nullable": {
     "fields": {
      "modes": {
       "list": {
        "oneOf": [
         "TM",
         "Q",
         "KT",
         "TL",
         "TUQ"
        ]
       }
      },
      "onBehalfOf": {
       "list": "string"
      },
      "jobTitle": {
       "nullable": "string"
      },
      "name": {
       "nullable": "string"
      }
     }
    }
   },
   "messages": {
    "list": {
     "fields": {
      "rule": "string",
      "severity": {
       "oneOf": [
        "error",
        "warning",
        "info"
       ]
      },
      "text": "string",
      "path": {
       "nullable": "string"
      },
      "args": {
       "map": "any"
      },
      "clause": {
       "nullable": "string"
      },
      "line": "number",
      "column": "number",
      "endLine": "number",
      "endColumn": "number"
     }
    }
   },
   "provenance": {
    "map": {
     "fields": {
      "how": {
       "oneOf": [
        "label",
        "column",
        "heading",
        "form",
        "sentence",
        "inferred"
       ]
      },
      "spans": {
       "list": {
        "fields": {
         "start": {
          "fields": {
           "line": "number",
           "column": "number",
           "offset": "number"
          }
         },
         "end": {
          "fields": {
           "line": "number",
           "column": "number",
           "offset": "number"
          }
         },
         "page": "number",
         "cell": "string"
        },
        "optional": [
         "page",
         "cell"
        ]
       }
      }
     }
    }
   }
  },
  "optional": [
   "provenance"
  ]
 },
 "__schema0": {
  "fields": {
   "marker": {
    "nullable": "string"
   },
   "text": "string",
   "path": {
    "nullable": "string"
   },
   "roles": {
    "list": {
     "oneOf": [
      "purpose",
      "requirements",
      "objectives",
      "audience",
      "scope",
      "content",
      "form",
      "tasks",
      "schedule",
      "funding",
      "organization",
      "reporting",
      "context",
      "other"
     ]
    }
   },
   "children": {
    "list": {
     "ref": "__schema0"
    }
   }
  }
 }
}

notice-own-regime = Law firms, audit firms and farms are admitted under rules of their own, by the bar, the CSSF or the ministry of agriculture. That admission is not part of this checklist.
notice-closing-other = Only the closing of a company and of a branch is covered step by step. For other forms, this list shows what every closing needs; ask an accountant for the rest.

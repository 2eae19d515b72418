# Offices and people the checklist sends you to, with their official names.

authority-lu-ministry-economy = Ministry of the Economy (Ministère de l'Économie)
authority-lu-house-of-training = House of Training, the training centre of the Chamber of Commerce
authority-lu-rcs = Trade and companies register (registre de commerce et des sociétés, RCS), run by Luxembourg Business Registers
authority-lu-rbe = Register of beneficial owners (registre des bénéficiaires effectifs, RBE), run by Luxembourg Business Registers
authority-lu-resa = Electronic gazette of companies (Recueil électronique des sociétés et associations, RESA)
authority-lu-ctie = State centre for information technology (Centre des technologies de l'information de l'État, CTIE)
authority-lu-bank = A bank in Luxembourg
authority-lu-notary = A notary in Luxembourg (notaire)
authority-lu-auditor = An approved statutory auditor (réviseur d'entreprises agréé)
authority-lu-general-meeting = The general meeting of the company (assemblée générale)
authority-lu-founders = The founders
authority-lu-managers = The managers of the company (gérants)
authority-lu-cssf-caa = Supervisors of finance (CSSF) and insurance (Commissariat aux assurances, CAA)
authority-lu-special-negotiating-body = The special negotiating body of the employees (groupe spécial de négociation)
authority-lu-chambers = Chamber of Commerce (Chambre de Commerce) or Chamber of Skilled Trades (Chambre des Métiers)
authority-lu-acd = Direct tax administration (Administration des contributions directes, ACD)
authority-lu-aed = VAT and registration duties administration (Administration de l'enregistrement, des domaines et de la TVA, AED)

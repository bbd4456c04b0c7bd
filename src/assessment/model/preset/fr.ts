import type { PivotContent } from './en.js';

export const content: PivotContent = {
  title: 'Le virage stratégique est-il réel ?',
  dimensions: {
    incentive: {
      label: 'Incitations',
      high: 'la rémunération suit la nouvelle stratégie',
      low: 'la rémunération suit encore l’ancienne stratégie',
    },
    metric: {
      label: 'Indicateurs',
      high: 'les nouveaux chiffres sont sur la table',
      low: 'les revues tournent encore autour des anciens chiffres',
    },
    resource: {
      label: 'Moyens',
      high: 'l’argent et les équipes ont bougé',
      low: 'l’argent et les équipes n’ont pas bougé',
    },
    culture: {
      label: 'Culture',
      high: 'la nouvelle façon de travailler est respectée',
      low: 'le respect va encore à l’ancienne façon de travailler',
    },
  },
  items: {
    targets: { text: 'Les objectifs et les primes récompensent désormais ce que demande la nouvelle stratégie.' },
    'old-wins': { text: 'Ici, ce qui paie le plus, c’est encore de remporter le même genre d’affaires qu’avant.' },
    promotion: { text: 'Les dernières personnes promues ici avaient fait quelque chose pour la nouvelle stratégie.' },

    'first-number': { text: 'Nos revues s’ouvrent sur un chiffre que seule la nouvelle stratégie peut faire bouger.' },
    pressure: {
      text: 'Quand les résultats sont sous pression, ce sont les anciens objectifs qui comptent.',
      help: 'Par exemple lors du dernier mauvais mois.',
    },
    'own-number': {
      text: 'Je peux citer un chiffre de mon propre travail que la nouvelle stratégie doit faire bouger.',
    },

    money: { text: 'L’essentiel du budget et les meilleurs éléments sont passés aux nouvelles priorités.' },
    added: { text: 'De nouvelles priorités se sont ajoutées, et aucune des anciennes n’a pris fin.' },
    hiring: {
      text: 'Les postes que nous publions aujourd’hui décrivent les compétences qu’exige la nouvelle stratégie.',
    },

    praise: { text: 'Les personnes félicitées devant tout le monde travaillent de la nouvelle façon.' },
    slow: { text: 'Quiconque met au travail le soin qu’exige la nouvelle stratégie passe pour un frein.' },
    decision: {
      text: 'Quand une victoire facile se présente pour l’ancienne stratégie, la direction y renonce.',
      help: 'Ce qui compte est ce qu’elle a fait, non ce qu’elle a dit.',
    },
  },
  bands: {
    misaligned: {
      label: 'en décalage',
      title: 'Le virage n’existe qu’en paroles',
      text: 'L’essentiel de ce qui oriente les gens a été conçu pour l’ancienne stratégie. Ils ne s’obstinent pas : ils voient ce qui est récompensé.',
    },
    drifting: {
      label: 'en flottement',
      title: 'Le virage flotte',
      text: 'Une partie de ce qui oriente les gens a changé, une partie non. Là où les deux se contredisent, la plupart font ce qui est récompensé.',
    },
    aligned: {
      label: 'en phase',
      title: 'Le virage est réel',
      text: 'Ce qui est payé, mesuré, doté et félicité va pour l’essentiel dans le même sens. Il faut tenir : les résultats demandent quatre à six trimestres.',
    },
  },
  advice: {
    audit: {
      title: 'Lister ce qui récompense encore l’ancienne stratégie',
      text: 'Passer en revue la rémunération, les chiffres, les budgets, les embauches, les promotions et les habitudes, et noter comment et quand chacun changera.',
    },
    reward: {
      title: 'Changer une récompense et donner la date',
      text: 'Attacher une prime à ce que demande la nouvelle stratégie. Réécrire les plans de rémunération prend un ou deux trimestres : autant commencer maintenant.',
    },
    replace: {
      title: 'Remplacer un chiffre du tableau de bord',
      text: 'Ouvrir chaque revue sur un chiffre que seule la nouvelle stratégie peut faire bouger, et retirer l’ancien qu’il remplace.',
    },
    stop: {
      title: 'Dire ce qui s’arrête',
      text: 'Nommer le travail qui prend fin, et en déplacer l’argent et les équipes dès ce trimestre. Ce qui ne fait que s’ajouter concurrence le reste.',
    },
    promote: {
      title: 'Promouvoir la nouvelle façon au vu de tous',
      text: 'Même si elle paraît plus lente. Les habitudes changent en trois à quatre trimestres, et chacun regarde qui avance.',
    },
    explain: {
      title: 'Dire à chaque équipe ce qui change pour elle',
      text: 'Pourquoi ce changement est nécessaire, à quoi ressemble désormais un bon travail, et quelles anciennes forces sont devenues un poids.',
    },
    decide: {
      title: 'Que la prochaine décision difficile en soit la preuve',
      text: 'Refuser la prochaine victoire facile pour l’ancienne stratégie, et dire pourquoi. On croit les décisions avant les diapositives.',
    },
  },
};

import type { PivotContent } from './en.js';

export const content: PivotContent = {
  title: '¿Es real el giro estratégico?',
  dimensions: {
    incentive: {
      label: 'Incentivos',
      high: 'la retribución sigue la nueva estrategia',
      low: 'la retribución sigue todavía la estrategia anterior',
    },
    metric: {
      label: 'Indicadores',
      high: 'los nuevos números están sobre la mesa',
      low: 'las revisiones giran todavía en torno a los números de antes',
    },
    resource: {
      label: 'Recursos',
      high: 'el dinero y las personas se han movido',
      low: 'el dinero y las personas no se han movido',
    },
    culture: {
      label: 'Cultura',
      high: 'la nueva forma de trabajar se gana el respeto',
      low: 'el respeto es todavía para la forma de trabajar de antes',
    },
  },
  items: {
    targets: { text: 'Los objetivos y las primas premian ya lo que pide la nueva estrategia.' },
    'old-wins': { text: 'Aquí todavía se gana más consiguiendo el tipo de trabajo de siempre.' },
    promotion: { text: 'Las últimas personas ascendidas aquí habían hecho algo por la nueva estrategia.' },

    'first-number': { text: 'Nuestras revisiones empiezan con un número que solo la nueva estrategia puede mover.' },
    pressure: {
      text: 'Cuando los resultados están bajo presión, los objetivos que cuentan son los de antes.',
      help: 'Por ejemplo, en el último mes que fue mal.',
    },
    'own-number': { text: 'Puedo nombrar un número de mi propio trabajo que la nueva estrategia debe cambiar.' },

    money: { text: 'La mayor parte del presupuesto y las mejores personas han pasado a las nuevas prioridades.' },
    added: { text: 'Se han añadido nuevas prioridades y no ha terminado ninguna de las anteriores.' },
    hiring: { text: 'Los puestos que ofrecemos hoy describen las capacidades que necesita la nueva estrategia.' },

    praise: { text: 'Las personas a las que se elogia delante de todos trabajan de la nueva forma.' },
    slow: { text: 'De quien pone el cuidado que exige la nueva estrategia se piensa que frena a los demás.' },
    decision: {
      text: 'Cuando surge un éxito fácil para la estrategia anterior, la dirección lo deja pasar.',
      help: 'Cuenta lo que hizo, no lo que dijo.',
    },
  },
  bands: {
    misaligned: {
      label: 'en contradicción',
      title: 'El giro es todavía solo palabras',
      text: 'La mayor parte de lo que guía a las personas se hizo para la estrategia anterior. No es terquedad: ven lo que se premia.',
    },
    drifting: {
      label: 'a la deriva',
      title: 'El giro va a la deriva',
      text: 'Parte de lo que guía a las personas ha cambiado y parte no. Donde ambas se contradicen, la mayoría hace lo que se premia.',
    },
    aligned: {
      label: 'en sintonía',
      title: 'El giro es real',
      text: 'Lo que se paga, se mide, se asigna y se elogia apunta en su mayor parte en una dirección. Hay que sostenerlo: los resultados tardan de cuatro a seis trimestres.',
    },
  },
  advice: {
    audit: {
      title: 'Enumerar lo que todavía premia la estrategia anterior',
      text: 'Repasar la retribución, los números, los presupuestos, la contratación, los ascensos y los hábitos, y anotar cómo y cuándo cambiará cada uno.',
    },
    reward: {
      title: 'Cambiar un premio y dar la fecha',
      text: 'Ligar una prima a lo que pide la nueva estrategia. Reescribir los planes de retribución lleva uno o dos trimestres, así que conviene empezar ya.',
    },
    replace: {
      title: 'Sustituir un número del tablero',
      text: 'Abrir cada revisión con un número que solo la nueva estrategia puede mover, y retirar el de antes al que sustituye.',
    },
    stop: {
      title: 'Decir qué se deja de hacer',
      text: 'Nombrar el trabajo que termina y mover su dinero y sus personas este trimestre. Lo que solo se añade compite con lo demás.',
    },
    promote: {
      title: 'Ascender la nueva forma a la vista de todos',
      text: 'Aunque parezca más lenta. Los hábitos cambian en tres o cuatro trimestres, y todos miran quién progresa.',
    },
    explain: {
      title: 'Decir a cada equipo qué cambia para él',
      text: 'Por qué hace falta el cambio, cómo es ahora un buen trabajo y qué fortalezas de antes se han vuelto una carga.',
    },
    decide: {
      title: 'Que la próxima decisión difícil lo demuestre',
      text: 'Rechazar el próximo éxito fácil para la estrategia anterior y decir por qué. Se cree antes en las decisiones que en las diapositivas.',
    },
  },
};

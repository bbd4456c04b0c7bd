import { createApp } from 'vue';
import 'insight-widgets/vue';
import App from './App.vue';

createApp(App).mount('#app');

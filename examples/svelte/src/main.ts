import { mount } from 'svelte';
import 'insight-widgets/svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });

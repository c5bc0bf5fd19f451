	.file	"patched.c"
	.text
	.p2align 4
	.type	impl_b, @function
impl_b:
.LFB1:
	.cfi_startproc
	leal	2(%rdi), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	impl_b, .-impl_b
	.p2align 4
	.type	choose, @function
choose:
.LFB2:
	.cfi_startproc
	leaq	impl_b(%rip), %rax
	ret
	.cfi_endproc
.LFE2:
	.size	choose, .-choose
	.globl	f
	.type	f, @gnu_indirect_function
	.set	f,choose
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB3:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	%edi, %ebx
	call	f@PLT
	leal	2(%rbx,%rax), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	g, .-g
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits

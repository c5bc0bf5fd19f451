	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"i'm unpatched!"
	.text
	.p2align 4
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.LFB11:
	.cfi_startproc
	leaq	.LC0(%rip), %rdi
	jmp	puts@PLT
	.cfi_endproc
.LFE11:
	.size	i_m_being_patched, .-i_m_being_patched
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB12:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	leaq	.LC0(%rip), %rbx
	.p2align 4,,10
	.p2align 3
.L4:
	movq	%rbx, %rdi
	call	puts@PLT
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L4
	.cfi_endproc
.LFE12:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
